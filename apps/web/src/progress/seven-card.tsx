import { type HabitId, limitsOn, type WeekItem, weekInSeven, weekItems } from '@plumbline/engine';
import { catalog, day, fact, known, tell } from '../model/home.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';

const { progress } = ui;
/** Items that nothing else tells of: looked at now and then, and said with one tap. */
const toSay: Partial<Record<WeekItem, HabitId>> = { sleep: 'sleep-setup', shoes: 'footwear' };

function say(habit: HabitId): Promise<boolean> {
  const adopted = known().habits[habit] === undefined ? [fact('habit-adopted', { habit })] : [];
  return tell(...adopted, fact('habit-done', { habit }));
}

/** The week in seven things: how many, never how many in a row. Source: rule book 6.2. */
export const SevenCard = () => {
  const { title, count, items, notForYou } = phrases.checklist;
  const week = weekInSeven(known(), catalog, limitsOn(known(), day.value), day.value);
  const open = weekItems.filter((item) => week[item] !== 'not-for-you');
  const done = open.filter((item) => week[item] === 'yes');
  return (
    <Notice>
      <div class="between wraps">
        <h2>{title}</h2>
        <span class="small muted num">{put(count, { n: done.length, of: open.length })}</span>
      </div>
      <ul class="rows seven">
        {weekItems.map((item) => {
          const habit = toSay[item];
          const stands = week[item];
          return (
            <li key={item} class={stands}>
              <span
                class="seven-mark"
                role="img"
                aria-label={stands === 'yes' ? progress.yes : stands === 'not-yet' ? progress.notYet : notForYou}
              />
              <span>
                {items[item]}
                {stands === 'not-for-you' ? <small class="muted"> {notForYou}</small> : null}
              </span>
              {habit && stands === 'not-yet' ? (
                <button
                  type="button"
                  class="button plain no-print"
                  onClick={() => void say(habit)}
                  aria-label={`${progress.tick}: ${items[item]}`}
                >
                  {progress.tick}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
