import { type DayTest, selfTestsOn } from '@plumbline/coach';
import { dayAndMonth } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { Thumb } from '../parts/thumb.tsx';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put, reasonsOf } from '../words.ts';
import { figureOf, recordLines } from './measure-model.ts';
import './measure.css';

const words = ui.measure;

const Row = ({ entry: { test, last, isDue } }: { readonly entry: DayTest }) => {
  const { name, shows } = phrases.selfTests[test.id];
  const was = last ? put(words.was, { value: recordLines(test, last).join(' · '), day: dayAndMonth(last.on) }) : '';
  return (
    <li>
      <a class="item measure-row" href={hrefOf('measure', test.id)}>
        <Thumb id={figureOf(test.id)} />
        <span>
          <span class="item-name">{name}</span>
          <span class="item-dose">{shows}</span>
          {was ? <span class="item-dose num">{was}</span> : null}
          {isDue ? <span class="measure-due">{words.again}</span> : null}
        </span>
      </a>
    </li>
  );
};

const Closed = ({ entry: { test, because } }: { readonly entry: DayTest }) => (
  <li>
    <p class="strong">{phrases.selfTests[test.id].name}</p>
    {reasonsOf(because).map(({ says }) => (
      <p key={says} class="small muted">
        {says}
      </p>
    ))}
  </li>
);

/** Every test: those that are open today, and why the others wait. */
export const TestsPage = () => {
  const all = selfTestsOn(known(), day.value);
  const open = all.filter(({ because }) => because.length === 0);
  const closed = all.filter(({ because }) => because.length > 0);
  const { lead, before } = phrases.testing;
  return (
    <Page>
      <PageHead up="learn" upName={ui.tabs.learn} title={words.title} lead={`${lead} ${before}`} />
      {open.length === 0 ? (
        <Notice title={words.none} />
      ) : (
        <section class="card stack" aria-label={words.open}>
          <h2>{words.open}</h2>
          <ul class="measure-list">
            {open.map((entry) => (
              <Row key={entry.test.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      {closed.length === 0 ? null : (
        <div class="measure-closed">
          <Fold title={words.waits} aside={closed.length} open={open.length === 0}>
            <ul class="stack">
              {closed.map((entry) => (
                <Closed key={entry.test.id} entry={entry} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </Page>
  );
};
