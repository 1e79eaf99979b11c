import type { Look } from '@plumbline/engine';
import { findExercise } from '../model/plans.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

const { player } = ui;
export const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The number as it can be read from the floor, and the small word beside it. */
export function numberOf({ phase, held, count, line, pieces, secondsLeft }: Look): { readonly big: string; readonly unit: string } {
  const only = pieces.length === 1 && line?.dose.sets === 1 ? line.dose.seconds : undefined;
  // A timer of one thing says how long that is; a session, how long it is with everything between.
  if (held === 'start' && only !== undefined) return { big: clockText(only), unit: player.unit.time };
  if (held === 'start') return { big: String(Math.max(1, Math.round(secondsLeft / 60))), unit: ui.know.minutesUnit };
  if (count.kind === 'reps' && count.stage === undefined) return { big: String(count.of), unit: player.unit.reps };
  if (count.kind === 'reps') return { big: String(count.n), unit: put(player.unit.of, { of: count.of }) };
  const big = clockText(Math.max(0, count.seconds));
  if (phase === 'ready') return { big, unit: '' };
  if (phase === 'rest') return { big, unit: player.unit.rest };
  if (count.kind === 'up') return { big, unit: player.unit.up };
  const isHold = line !== undefined && findExercise(line.exercise)?.measure === 'hold';
  return { big, unit: isHold ? player.unit.hold : player.unit.time };
}

export const BigNumber = ({ look }: { readonly look: Look }) => {
  const { big, unit } = numberOf(look);
  return (
    <p class="player-number num" role="timer">
      {big}
      {unit === '' ? null : <small>{unit}</small>}
    </p>
  );
};
