import { insightsOn } from '@plumbline/coach';
import { day, hasAll, toldFacts } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

const words = ui.insights;

/** Quiet cards: what, how much at least and at most, from how many days, and that it could be chance. */
export const InsightCards = () => {
  const told = hasAll() ? insightsOn(toldFacts(), day.value) : [];
  if (told.length === 0) return null;
  return (
    <Notice tone="learn" title={words.title}>
      {told.map(({ id, by, low, high, days, others }) => (
        <div key={id} class="lines">
          <p>{put(words.says[id], { by })}</p>
          <p class="small muted">{put(words.range, { low, high, n: days, m: others })}</p>
        </div>
      ))}
      <p>{words.chance}</p>
    </Notice>
  );
};
