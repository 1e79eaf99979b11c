import { experimentsOn } from '@plumbline/coach';
import { day, known, toldFacts } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import '../progress/progress.css';
import { Page } from '../shell/page.tsx';
import { Whole } from '../shell/whole.tsx';
import { ui } from '../ui-words.ts';
import '../week/week.css';
import { AnswerCard } from './answer-card.tsx';
import { Choose } from './choose.tsx';
import './experiments.css';
import { Running } from './running.tsx';

const words = ui.experiments;

const Shown = () => {
  const view = experimentsOn(known(), toldFacts(), day.value);
  const { on, past } = view;
  return (
    <div class="sections">
      {on?.standing.kind === 'on' ? <Running lived={on} standing={on.standing} /> : <Choose {...view} />}
      {past.length > 0 ? (
        <section class="stack">
          <h2>{words.past}</h2>
          {past.map((lived) =>
            lived.standing.kind === 'ended' ? <AnswerCard key={lived.since} lived={lived} standing={lived.standing} /> : null,
          )}
          <Button look="line" class="no-print" onPress={() => window.print()}>
            {ui.print}
          </Button>
        </section>
      ) : null}
    </div>
  );
};

/** Questions a person puts to their own weeks: one at a time, with a plain answer at the end. */
export const ExperimentsPage = () => (
  <Page narrow>
    <header class="page-head">
      <div class="lines">
        <a class="way-up" href={hrefOf('progress')}>
          {ui.progress.title}
        </a>
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </div>
    </header>
    <Whole>{() => <Shown />}</Whole>
  </Page>
);
