import { timersOn } from '@plumbline/coach';
import { catalog, day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import './timers.css';

/** The timers that are open today; nothing where there is none. */
export const TimerList = () => {
  const open = timersOn(known(), catalog, day.value);
  if (open.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{ui.timers.title}</h2>
      <ul class="shelf timer-list">
        {open.map(({ timer, session }) => (
          <li key={timer}>
            <a class="item" href={hrefOf('timer', timer)}>
              <span class="item-name">{ui.timers.names[timer]}</span>
              <span class="item-dose num">{put(ui.amounts.minutes, { n: session.minutes })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
