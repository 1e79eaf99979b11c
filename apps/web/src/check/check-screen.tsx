import { type Answers, verdictOn } from '@plumbline/engine';
import { useEffect, useMemo } from 'preact/hooks';
import { day, fact, known, tell } from '../model/home.ts';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put, questionOf } from '../words.ts';
import { AskFrame } from './ask-frame.tsx';
import { ControlView } from './control-view.tsx';
import { beginRound, closingFact, cursor, done, dropRound, round, step, steps, takeBack, unsure, writeDown } from './round.ts';
import { sheetOfStep } from './sheet-for.ts';
import { before, isDone, placeOf, type Step } from './steps.ts';

/** The end of a round: one closing fact, or for the days and things at home, the first four weeks. */
async function finish(): Promise<void> {
  const now = round.value;
  if (!now) return;
  const start = () => fact('program-chosen', { program: known().program?.id ?? 'my-plan', from: day.value, weeks: 4 });
  if (now.kind === 'know') {
    if (await tell(start())) leave('today');
    return;
  }
  const isBack = now.trigger === 'seen' && known().program !== undefined;
  if (!(await tell(closingFact(now)))) return;
  if (isBack && verdictOn(known(), day.value).mayPlan) await tell(start());
  leave(now.kind === 'block-a' && verdictOn(known(), day.value).mayPlan ? 'today' : 'outcome');
}
function leave(to: string): void {
  dropRound();
  cursor.value = undefined;
  go(to);
}

/** Someone whose answer would stop everything sees it once more, so that a slip of the thumb does not. */
const LookAgain = ({ said }: { readonly said: Answers }) => {
  const confirm = async (): Promise<void> => {
    if ((await writeDown(said)) && round.value?.trigger !== 'seen') go('outcome');
  };
  return (
    <main class="asking">
      <div />
      <div class="asking-body arrive">
        <h1>{ui.check.sureTitle}</h1>
        <p class="muted">{ui.check.sureLead}</p>
        <dl class="asking-said">
          {Object.entries(said).map(([id, value]) => (
            <div key={id}>
              <dt>{questionOf(id)?.prompt}</dt>
              <dd>{value === 'yes' || value === 'no' || value === 'unsure' ? phrases.asking.answers[value] : value}</dd>
            </div>
          ))}
        </dl>
        <div class="stack">
          <Button class="wide" onPress={confirm}>
            {ui.check.sureYes}
          </Button>
          <Button class="wide" look="line" onPress={takeBack}>
            {ui.check.sureNo}
          </Button>
          <NotReviewed />
        </div>
      </div>
      <div />
    </main>
  );
};

const Question = ({ now }: { readonly now: Step }) => {
  const seen = isDone(now, done.value);
  const sheet = useMemo(
    () => ({ ...sheetOfStep(now, seen), isSafety: now.part !== 'you' && now.part !== 'know' }),
    [now.key, seen, known().person],
  );
  const place = placeOf(steps.value, done.value, now);
  const back = before(steps.value, now);
  const isAnswered = seen && (sheet.control.kind === 'choice' || sheet.control.kind === 'scale');
  return (
    <AskFrame
      sheet={sheet}
      eyebrow={ui.check.parts[now.part]}
      name={now.key}
      pieces={place.parts}
      // A part of one question is not counted: "1 of 1" reads as the last one of all.
      {...(place.of > 1 ? { count: put(ui.check.countOf, { n: place.n, of: place.of }) } : {})}
      onBack={back === undefined ? wayOut() : () => (cursor.value = back)}
      onKeep={isAnswered ? () => (cursor.value = after(now)) : undefined}
    >
      <ControlView key={now.key} sheet={sheet} seen={seen} {...(now.ids ? { onDone: () => (cursor.value = after(now)) } : {})} />
    </AskFrame>
  );
};
/** Before the first question: where one came from; a round that something asked for has no way round it. */
function wayOut(): (() => void) | undefined {
  const { kind, trigger } = round.value ?? {};
  if (kind === 'first') return () => go('start');
  if (kind === 'know') return () => go('outcome');
  if (trigger === 'seen' || trigger === 'own') return () => leave(trigger === 'seen' ? 'outcome' : 'you');
  return undefined;
}
/** The step behind this one where that is answered too, else the first open one. */
const after = (now: Step): string | undefined => {
  const next = steps.value[steps.value.findIndex(({ key }) => key === now.key) + 1];
  return next && isDone(next, done.value) ? next.key : undefined;
};

/** Puts the questions of the round, or begins one: about days and things where `know`, else the one the story asks for. */
export const CheckScreen = ({ know = false }: { readonly know?: boolean }) => {
  const now = step.value;
  const isMine = round.value !== undefined && (round.value.kind === 'know') === know;
  const isOver = isMine && now === undefined && unsure.value === undefined;
  useEffect(() => {
    if (isOver) void finish();
  }, [isOver]);
  if (unsure.value) return <LookAgain said={unsure.value} />;
  if (!isMine) return <Begin know={know} />;
  return now === undefined ? <p class="waiting">{ui.trouble.opening}</p> : <Question now={now} />;
};

const full: readonly string[] = ['R7', 'R8', 'stop-call'];
const Begin = ({ know }: { readonly know: boolean }) => {
  const { screens } = known();
  useEffect(() => {
    if (know) beginRound('know', 'start');
    else if (screens.fullOn === undefined) beginRound('first', 'start');
    else beginRound(full.includes(screens.needed ?? '') ? 'full' : 'block-a', screens.needed ?? 'R2');
  }, [know, screens]);
  return <p class="waiting">{ui.trouble.opening}</p>;
};
