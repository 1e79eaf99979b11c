// Where things stand, in words. Pure: "safe" is only said of what the server answered for.
import type { Outcome, Trouble } from '@plumbline/log/client';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';

export interface StatusWords {
  readonly tone: 'plain' | 'care';
  readonly line: string;
  readonly more: readonly string[];
}
/** A clock that is off by less is not worth a word. Units: ms. */
const clockOff = 120_000;

export function troubleWords(trouble: Trouble): string {
  const { sync: words } = ui;
  if (trouble.type !== 'refused') return words.trouble[trouble.type];
  const known: Readonly<Record<string, string>> = words.serverSays;
  return put(words.says, { what: known[trouble.problem] ?? words.serverSays.other });
}
/** Nobody counts a day in minutes. */
const dayOff = 86_400_000;
function clockWords({ clockAheadMs }: Outcome): readonly string[] {
  const off = Math.abs(clockAheadMs);
  if (off > dayOff) return [ui.sync.clockDay];
  return off > clockOff ? [put(ui.sync.clock, { n: Math.round(off / 60_000) })] : [];
}

interface Shown {
  readonly outcome: Outcome | undefined;
  readonly isHeld: boolean;
  /** The time of day when both held the same last. */
  readonly time: string | undefined;
}
export function statusWords({ outcome, isHeld, time }: Shown): StatusWords {
  const { status } = ui.sync;
  const held = isHeld ? [status.session] : [];
  if (outcome === undefined) return { tone: 'plain', line: status.looking, more: held };
  const { trouble, unsent } = outcome;
  const more = [...held, ...clockWords(outcome)];
  if (trouble === undefined && outcome.inStep && time !== undefined) {
    const line = outcome.held === 0 ? put(status.none, { time }) : counted(outcome.held, status.all, { time });
    return { tone: 'plain', line, more };
  }
  const line = unsent > 0 ? counted(unsent, status.unsent) : outcome.held > 0 ? status.safe : status.looking;
  return { tone: trouble ? 'care' : 'plain', line, more: [...(trouble ? [troubleWords(trouble)] : []), ...more] };
}
