// The order of the sets, and what one set holds. The second side always follows the first.
import { METRE_SECONDS, REP_SECONDS, unitOf } from '../progress/work.ts';
import type { Bout, DoneBout, Line, Run } from './run.ts';

export const sameBout = (a: Bout | undefined, b: Bout | undefined): boolean =>
  a !== undefined && b !== undefined && a.line === b.line && a.set === b.set && a.side === b.side;

export const boutsOf = (line: Line, index: number): Bout[] =>
  Array.from({ length: line.dose.sets }, (_, n) => n + 1).flatMap((set) => line.about.sides.map((side) => ({ line: index, set, side })));

export const doneBout = (line: Line, bout: Pick<Bout, 'set' | 'side'>): DoneBout | undefined =>
  line.done.find(({ set, side }) => set === bout.set && side === bout.side);

/** The first set that is not done, in the session's order; undefined when nothing is left. */
export function firstOpen(lines: readonly Line[]): Bout | undefined {
  for (const [index, line] of lines.entries()) {
    if (line.left) continue;
    const open = boutsOf(line, index).find((bout) => !doneBout(line, bout));
    if (open) return open;
  }
  return undefined;
}

/** The set before this one, over lines that were left out; undefined at the very first. From the end it is the last. */
export function boutBefore(lines: readonly Line[], at: Bout | undefined): Bout | undefined {
  const all = lines.flatMap((line, index) => (line.left ? [] : boutsOf(line, index)));
  const index = at === undefined ? all.length : all.findIndex((bout) => sameBout(bout, at));
  return index > 0 ? all[index - 1] : undefined;
}

export const lineOf = (run: Pick<Run, 'lines'>, bout: Bout | undefined): Line | undefined =>
  bout === undefined ? undefined : run.lines[bout.line];

/** How much one set is by its dose now: repetitions, seconds or metres. */
export const amountOf = ({ dose }: Pick<Line, 'dose'>): number => dose[unitOf(dose)] ?? 0;

/** Seconds of one repetition: out, pause and hold, back. */
export function repStages({ dose }: Pick<Line, 'dose'>): readonly [out: number, hold: number, back: number] {
  const [out, pause, back] = dose.tempo ?? [REP_SECONDS / 2, 0, REP_SECONDS / 2];
  return [out, pause + (dose.seconds ?? 0), back];
}
export const repSeconds = (line: Pick<Line, 'dose'>): number => repStages(line).reduce((sum, stage) => sum + stage, 0);

/** Seconds that one set of one side takes. */
export function boutSeconds(line: Pick<Line, 'dose'>): number {
  const unit = unitOf(line.dose);
  return amountOf(line) * (unit === 'reps' ? repSeconds(line) : unit === 'metres' ? METRE_SECONDS : 1);
}

/** How much of a set fits into `ms` of work, in whole units. */
export function amountAfter(line: Line, ms: number): number {
  const total = boutSeconds(line) * 1000;
  return total === 0 ? 0 : Math.min(amountOf(line), Math.floor((amountOf(line) * ms) / total));
}

/** Where held work with a tempo stands after `ms`: in or warm first, then a pause, then out or cool. Undefined without a tempo. */
export function stageAt(
  { dose }: Pick<Line, 'dose'>,
  ms: number,
): { readonly stage: 'out' | 'hold' | 'back'; readonly share: number } | undefined {
  if (dose.tempo === undefined) return undefined;
  const [out, hold, back] = dose.tempo;
  const into = (ms / 1000) % (out + hold + back);
  if (into < out) return { stage: 'out', share: into / out };
  if (into < out + hold) return { stage: 'hold', share: (into - out) / hold };
  return { stage: 'back', share: (into - out - hold) / back };
}
