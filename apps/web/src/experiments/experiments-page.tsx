import { type ExperimentsView, experimentsOn } from '@plumbline/coach';
import { day, known, toldFacts } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import '../progress/progress.css';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { Whole } from '../shell/whole.tsx';
import { ui } from '../ui-words.ts';
import '../week/week.css';
import { AnswerCard } from './answer-card.tsx';
import { Choose } from './choose.tsx';
import './experiments.css';
import { Running } from './running.tsx';

const words = ui.experiments;

const Answers = ({ past }: { readonly past: ExperimentsView['past'] }) => (
  <div class="stack">
    {past.map((lived) => (
      <AnswerCard key={lived.since} lived={lived} />
    ))}
    <Button look="line" class="no-print" onPress={() => window.print()}>
      {ui.print}
    </Button>
  </div>
);

const Shown = () => {
  const view = experimentsOn(known(), toldFacts(), day.value);
  const { on } = view;
  // The newest answer is what somebody comes for; a question that is on comes before all of them.
  const older = on ? view.past : view.past.slice(1);
  const newest = on ? [] : view.past.slice(0, 1);
  return (
    <div class="sections">
      {on ? <Running lived={on} /> : null}
      {newest.length > 0 ? <Answers past={newest} /> : null}
      {on ? null : (
        // On paper an answer stands alone.
        <div class={newest.length > 0 ? 'sections no-print' : 'sections'}>
          <Choose {...view} />
        </div>
      )}
      {older.length > 0 ? (
        <section class="stack">
          <h2>{words.past}</h2>
          <Answers past={older} />
        </section>
      ) : null}
    </div>
  );
};

/** Questions a person puts to their own weeks: one at a time, with a plain answer at the end. */
export const ExperimentsPage = () => (
  <Page narrow>
    <PageHead up="progress" upName={ui.progress.title} title={words.title} lead={words.lead} />
    <Whole>{() => <Shown />}</Whole>
  </Page>
);
