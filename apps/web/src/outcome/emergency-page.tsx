import type { Verdict } from '@plumbline/engine';
import { emergencyNumber } from '@plumbline/library';
import { useState } from 'preact/hooks';
import { beginRound } from '../check/round.ts';
import { known } from '../model/home.ts';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { Tick } from '../parts/tick.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put, reasonsOf } from '../words.ts';
import { OpenQuestions } from './open-questions.tsx';
import { Summary } from './summary.tsx';

const { pages, emergency, backAfterEmergency } = phrases.outcomes;

/** The one act, first and large. */
const Act = ({ verdict }: { readonly verdict: Verdict }) => {
  const number = emergencyNumber(known().person.profile.country);
  const isMaternity = verdict.cards.includes('call-maternity');
  const act = isMaternity ? emergency.maternity : number === undefined ? emergency.call : put(emergency.callKnown, { number });
  return (
    <Notice tone="alarm" title={act}>
      <a class="button wide" href={`tel:${number ?? '112'}`}>
        {put(ui.outcome.call, { number: number ?? '112' })}
      </a>
      <Points lines={emergency.whileWaiting} />
    </Notice>
  );
};

const SeenSince = () => {
  const [seen, setSeen] = useState(false);
  const start = (): void => {
    beginRound('full', 'seen');
    go('check');
  };
  return (
    <div class="no-print">
      <Fold title={ui.outcome.seen}>
        <div class="stack">
          {backAfterEmergency.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Tick label={ui.outcome.seenTick} on={seen} onTick={setSeen} />
          {seen ? <Button onPress={start}>{ui.outcome.seenGo}</Button> : null}
        </div>
      </Fold>
    </div>
  );
};

/** The lock itself is no reason beside the answer that set it. */
function urgentReasons({ because }: Verdict): readonly string[] {
  const urgent = because.filter(({ now }) => now === 5);
  const answers = urgent.filter(({ rule }) => rule !== '1.3');
  return reasonsOf(answers.length > 0 ? answers : urgent).map(({ says }) => says);
}

export const EmergencyPage = ({ verdict }: { readonly verdict: Verdict }) => (
  <div class="sections outcome">
    <div class="stack">
      <h1>{pages.emergency.title}</h1>
      <div class="lines">
        {pages.emergency.means.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Act verdict={verdict} />
    </div>
    <OpenQuestions unanswered={verdict.unanswered} />
    <Notice title={ui.outcome.why}>
      <Points lines={urgentReasons(verdict)} />
    </Notice>
    <Summary />
    <div class="two-lists">
      <Notice title={ui.outcome.will}>
        <Points lines={pages.emergency.will} />
      </Notice>
      <Notice title={ui.outcome.willNot}>
        <Points lines={pages.emergency.willNot} />
      </Notice>
    </div>
    <SeenSince />
    <Button look="line" class="wide" onPress={() => window.print()}>
      {ui.print}
    </Button>
  </div>
);
