import { mayPlan, type Verdict } from '@plumbline/engine';
import { beginRound } from '../check/round.ts';
import { known } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { cardOf, phrases, reasonsOf } from '../words.ts';
import { ClearedForm, somethingWaits } from './cleared-form.tsx';
import { isUrgentOpen, OpenQuestions } from './open-questions.tsx';
import { Summary } from './summary.tsx';
import { WarningSigns } from './warning-signs.tsx';

const { pages, urgency, walking, refer, under18, painAlone, openQuestions, cleared } = phrases.outcomes;
/** Cards that have a place of their own on the page, or belong to the plan. */
const toldElsewhere = ['warning-signs', 'reassure', 'guardian', 'pain-guide', 'hurt-is-not-harm', 'breathing', 'exertion-signs'];

const When = ({ verdict }: { readonly verdict: Verdict }) => {
  if (verdict.outcome !== 'clinician') return null;
  return (
    <>
      {verdict.cards.includes('guardian') ? <Notice tone="learn" {...under18} /> : null}
      {verdict.urgency ? <Notice tone="care" {...urgency[verdict.urgency]} /> : null}
      <p class="strong">{walking[verdict.walking ? 'yes' : 'no']}</p>
      {verdict.cards.includes('reassure') ? <Notice tone="calm" {...painAlone} /> : null}
    </>
  );
};

const Cards = ({ ids }: { readonly ids: readonly string[] }) => (
  <>
    {ids
      .filter((id) => !toldElsewhere.includes(id))
      .map((id) => {
        const card = cardOf(id);
        return card ? <Notice key={id} tone="learn" title={card.title} lines={[...card.lines, card.act]} /> : null;
      })}
  </>
);

/** The one next act of the page. */
const Next = ({ verdict }: { readonly verdict: Verdict }) => {
  const { program } = known();
  const again = (): void => {
    beginRound('full', 'own');
    go('check');
  };
  if (verdict.outcome === 'clinician')
    return (
      <div class="stack no-print">
        <Button class="wide" onPress={() => window.print()}>
          {ui.print}
        </Button>
        {verdict.cards.includes('guardian') ? (
          <ButtonLink look="quiet" class="wide" href={hrefOf('learn')}>
            {ui.learn.lessons}
          </ButtonLink>
        ) : null}
        <ClearedForm verdict={verdict} />
        <Button look="plain" onPress={again}>
          {ui.outcome.again}
        </Button>
      </div>
    );
  if (!mayPlan(verdict))
    return (
      <Button look={isUrgentOpen(verdict.unanswered) ? 'line' : 'main'} class="wide" onPress={again}>
        {ui.outcome.again}
      </Button>
    );
  const onward = (
    <ButtonLink class="wide" href={hrefOf(program ? 'today' : 'know')}>
      {program ? ui.outcome.toPlan : ui.outcome.makePlan}
    </ButtonLink>
  );
  return somethingWaits(verdict) ? (
    <div class="stack no-print">
      {onward}
      <ClearedForm verdict={verdict} />
    </div>
  ) : (
    onward
  );
};

export const ResultPage = ({ verdict }: { readonly verdict: Verdict }) => {
  const isOpen = verdict.outcome !== 'clinician' && !mayPlan(verdict);
  const page = pages[verdict.outcome];
  const reasons = reasonsOf(verdict.because.filter(({ now = 0 }) => now > 0));
  const wasCleared = verdict.because.some(({ was, now }) => was !== undefined && now === 1);
  return (
    <div class="sections outcome">
      <div class="stack">
        <p class="eyebrow">{ui.outcome.yourResult}</p>
        <h1>{isOpen ? openQuestions.title : page.title}</h1>
        <div class="lines">
          {(isOpen ? openQuestions.lines : page.means).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {wasCleared && verdict.outcome === 'gentle' ? <Notice tone="calm" {...cleared} /> : null}
        {isOpen ? null : page.doNow.length === 1 ? <p>{page.doNow[0]}</p> : <Points lines={page.doNow} />}
        <When verdict={verdict} />
        {isOpen ? <OpenQuestions unanswered={verdict.unanswered} /> : null}
        <Next verdict={verdict} />
      </div>
      {verdict.refer ? <Notice tone="care" {...refer[verdict.refer]} /> : null}
      {reasons.length > 0 ? (
        <Notice title={ui.outcome.why}>
          <Points lines={reasons.map(({ says }) => says)} />
        </Notice>
      ) : null}
      <Cards ids={verdict.cards} />
      {isOpen ? null : (
        <div class="two-lists">
          <Notice title={ui.outcome.will}>
            <Points lines={page.will} />
          </Notice>
          <Notice title={ui.outcome.willNot}>
            <Points lines={page.willNot} />
          </Notice>
        </div>
      )}
      {isOpen ? null : <OpenQuestions unanswered={verdict.unanswered} />}
      {/* Where nobody has to be seen it is for paper alone. */}
      <div class={verdict.outcome === 'clinician' ? '' : 'print-only'}>
        <Summary />
      </div>
      <WarningSigns isAlone={false} />
      {verdict.outcome === 'clinician' ? null : (
        <div class="no-print">
          <Button look="plain" onPress={() => window.print()}>
            {ui.print}
          </Button>
        </div>
      )}
    </div>
  );
};
