import type { Look, SessionEvent } from '@plumbline/engine';
import { optionsOf } from '../check/sheet.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';
import { send } from './lead.ts';

const { player } = ui;
const { rir, control } = phrases.checkIns.set;
type Rir = Extract<SessionEvent, { type: 'reserve' }>['rir'];
type Control = Extract<SessionEvent, { type: 'control' }>['control'];

/** How many more good ones, and with a load whether it was in control: asked once, while there is time. */
export const Asking = ({ asks, last }: { readonly asks: NonNullable<Look['asks']>; readonly last: Look['lastDone'] }) => {
  const { prompt } = asks === 'reserve' ? rir : control;
  const options = asks === 'reserve' ? optionsOf(rir.options) : optionsOf(control.options, ['yes', 'mostly', 'no']);
  const answer = (value: string): void =>
    asks === 'reserve' ? send({ type: 'reserve', rir: Number(value) as Rir }) : send({ type: 'control', control: value as Control });
  return (
    <div class="player-asking">
      {last ? <p class="eyebrow">{exerciseName(last.line.exercise)}</p> : null}
      <h2>{prompt}</h2>
      <fieldset class="player-options" aria-label={prompt}>
        {options.map(({ value, label }) => (
          <button key={value} type="button" onClick={() => answer(value)}>
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  );
};

/** The set that has just ended, to put right where it was not all of it. */
const Correct = ({ last }: { readonly last: NonNullable<Look['lastDone']> }) => {
  const { done, line } = last;
  const step = line.dose.reps === undefined ? 5 : 1;
  const change = (by: number): void => send({ type: 'amount', amount: done.amount + by });
  return (
    <div class="player-correct">
      <button type="button" aria-label={player.less} disabled={done.amount <= 0} onClick={() => change(-step)}>
        −
      </button>
      <span class="num">{put(line.dose.reps === undefined ? player.secondsOf : player.doneOf, { n: done.amount, of: line.whole })}</span>
      <button type="button" aria-label={player.moreOf} disabled={done.amount >= line.whole} onClick={() => change(step)}>
        +
      </button>
    </div>
  );
};

/** While resting: put the last set right, or take a little longer. */
export const Between = ({ last }: { readonly last: Look['lastDone'] }) => (
  <div class="player-between">
    {last ? <Correct last={last} /> : null}
    <button type="button" class="player-pill" onClick={() => send({ type: 'longer' })}>
      {player.longer}
    </button>
  </div>
);
