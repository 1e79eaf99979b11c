import { fullDate } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { Fold } from '../parts/fold.tsx';
import { Points } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { saidNoTo, toldLines } from './answers-told.ts';

/** One page for a visit: the person's own answers, nothing inferred. */
export const Summary = () => {
  const { person, screens } = known();
  const { title, lines } = phrases.outcomes.summary;
  const no = saidNoTo(person);
  return (
    <section class="card stack summary">
      <h2>{title}</h2>
      <p class="muted">
        {lines.join(' ')} {put(ui.outcome.on, { date: fullDate(screens.blockAOn ?? screens.fullOn ?? day.value) })}
      </p>
      <dl>
        {toldLines(person).map(({ asked, said }) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {no.length > 0 ? (
        <Fold title={ui.outcome.saidNo} aside={no.length}>
          <Points lines={no} />
        </Fold>
      ) : null}
    </section>
  );
};
