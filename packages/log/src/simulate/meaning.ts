// The few kinds of facts a simulated person writes, and what they mean together. The log itself knows nothing of this.
import type { Entry, FactId } from '../envelope.ts';
import type { Dice } from './dice.ts';

export type Said =
  | { readonly type: 'note'; readonly n: number }
  | { readonly type: 'flag-raised'; readonly n: number }
  | { readonly type: 'flag-cleared' | 'fact-erased'; readonly targets: readonly FactId[] }
  /** A kind that devices with an older version do not know. */
  | { readonly type: 'from-tomorrow'; readonly n: number };

export const saidIn = ({ line }: Entry): Said | undefined => (line.fact.content as Said | null) ?? undefined;

/** Flags that were raised and that no clearing names. A clearing that had not seen a flag cannot clear it. */
export function activeFlags(entries: readonly Entry[]): ReadonlySet<FactId> {
  const said = entries.map((entry) => [entry.line.fact.id, saidIn(entry)] as const);
  const cleared = new Set(said.flatMap(([, what]) => (what?.type === 'flag-cleared' ? what.targets : [])));
  return new Set(said.filter(([id, what]) => what?.type === 'flag-raised' && !cleared.has(id)).map(([id]) => id));
}

/** The facts that any of `entries` erases. */
export const erasedBy = (entries: readonly Entry[]): ReadonlySet<FactId> =>
  new Set(
    entries.flatMap((entry) => {
      const said = saidIn(entry);
      return said?.type === 'fact-erased' ? said.targets : [];
    }),
  );

/** What a person says next, given what their device shows. */
export function nextSaid(dice: Dice, shown: readonly Entry[]): Said {
  const n = dice.roll(1000);
  const throwOf = dice.roll(100);
  if (throwOf < 15) return { type: 'flag-raised', n };
  if (throwOf < 28) return { type: 'flag-cleared', targets: [...activeFlags(shown)].slice(0, 2) };
  if (throwOf < 40) return { type: 'from-tomorrow', n };
  const notes = throwOf < 48 ? shown.filter((entry) => saidIn(entry)?.type === 'note') : [];
  const target = dice.pick(notes);
  return target === undefined ? { type: 'note', n } : { type: 'fact-erased', targets: [target.line.fact.id] };
}
