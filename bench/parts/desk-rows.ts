// A full desk: some who have shown years, and many who have shown their first weeks.
import { type ClientHistory, type ClientRow, clientRow } from '@plumbline/coach';
import { addDays } from '@plumbline/engine';

export interface DeskRows {
  readonly clients: readonly { readonly id: string; readonly name: string; readonly whos: readonly string[]; readonly row: ClientRow }[];
  readonly files: readonly { readonly id: string; readonly notes: string; readonly sent: readonly []; readonly history: ClientHistory }[];
}

/** The first `weeks` of it. */
function begun(history: ClientHistory, weeks: number): ClientHistory {
  const until = addDays(history.from, weeks * 7);
  const early = <T extends { readonly on: string }>(list: readonly T[]): readonly T[] => list.filter(({ on }) => on <= until);
  const { sessions, events, weeks: checks, tests, changes, swaps } = history;
  return {
    ...{ ...history, until, sessions: early(sessions), events: early(events), weeks: early(checks), tests: early(tests) },
    ...{ changes: early(changes), swaps: early(swaps) },
  };
}

/** `count` clients, those with all of `histories` first. */
export function atDesk(histories: readonly ClientHistory[], count: number): DeskRows {
  const all = Array.from({ length: count }, (_, at) => {
    const history = histories[at % histories.length] as ClientHistory;
    return at < histories.length ? history : begun(history, 2 + (at % 22));
  });
  const idOf = (at: number): string => `c${String(at).padStart(9, '0')}`;
  return {
    clients: all.map((history, at) => ({
      ...{ id: idOf(at), name: `Client ${String(at).padStart(4, '0')}`, whos: [`who${String(at).padStart(9, '0')}`] },
      row: clientRow(history),
    })),
    files: all.map((history, at) => ({ id: idOf(at), notes: '', sent: [], history })),
  };
}
