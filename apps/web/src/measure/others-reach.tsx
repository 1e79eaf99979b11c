import { normFor, type SelfTestId } from '@plumbline/engine';
import { day, known } from '../model/home.ts';
import { Fold } from '../parts/fold.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

const { others: words } = ui.measure;

/** The figure of others for this test and person, and where it comes from; undefined where none is sure. */
function figureFor(test: SelfTestId): string | undefined {
  if (test === 'T2') return words.plank;
  const { birthYear } = known().person.profile;
  const norm = birthYear === undefined ? undefined : normFor(test, Number(day.value.slice(0, 4)) - birthYear);
  return norm && put(words.chair, { from: norm.from, to: norm.to, women: norm.female, men: norm.male });
}

/** Closed until it is asked for: the person against their own beginning is the measure. Never in red, never a verdict. Source: rule book 2.5. */
export const OthersReach = ({ test }: { readonly test: SelfTestId }) => {
  const says = figureFor(test);
  if (says === undefined) return null;
  return (
    <Fold title={words.title}>
      <p>{says}</p>
      <p class="small muted">{words.lead}</p>
    </Fold>
  );
};
