// Where bringing in steps and workouts stands: a look first, then they are told, then they may be taken back.
import { signal } from '@preact/signals';
import { nowLocal, zone } from '../model/clock.ts';
import { fact, home, tell, toldFacts } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { type Brought, type BroughtPreview, contentOf, type FileTrouble, previewOf } from './brought.ts';
import { readFile } from './read-file.ts';

const words = ui.taking;

export type Bringing =
  | { readonly step: 'nothing' | 'reading' | 'undone' }
  | { readonly step: 'wrong'; readonly why: FileTrouble | 'not-kept' }
  | { readonly step: 'look'; readonly preview: BroughtPreview }
  | { readonly step: 'added'; readonly ids: readonly string[] };
export const bringing = signal<Bringing>({ step: 'nothing' });

/** What an entry is called, in the log too. */
export const noteOf = (brought: Brought): string =>
  brought.kind === 'steps' ? put(words.steps, { n: brought.steps }) : words.kinds[brought.kind];
export const lineOf = (brought: Brought): string =>
  brought.kind === 'steps' ? noteOf(brought) : `${noteOf(brought)}, ${put(ui.amounts.minutes, { n: brought.minutes })}`;

export async function lookAt(file: File): Promise<void> {
  bringing.value = { step: 'reading' };
  // A file that is gone, or that may not be read, is as good as none.
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const read = await readFile(new Uint8Array(bytes)).catch(() => 'damaged' as const);
  const preview = typeof read === 'string' ? undefined : previewOf(read, toldFacts(), nowLocal());
  bringing.value = preview
    ? { step: 'look', preview }
    : { step: 'wrong', why: typeof read === 'string' ? read : read.left > 0 ? 'not-known' : 'empty' };
}

export async function add({ fresh }: BroughtPreview): Promise<void> {
  const before = toldFacts().length;
  const tz = zone();
  const kept = await tell(...fresh.map((one) => contentOf(one, noteOf, tz)));
  if (!kept || home.value.kind !== 'open') {
    bringing.value = { step: 'wrong', why: 'not-kept' };
    return;
  }
  bringing.value = {
    step: 'added',
    ids: toldFacts()
      .slice(before)
      .map(({ id }) => id),
  };
}

/** Withdraws what was added: the log grows by that, and says no more of it. */
export async function takeBack(ids: readonly string[]): Promise<void> {
  const done = await tell(fact('fact-withdrawn', {}, { targets: ids }));
  bringing.value = done ? { step: 'undone' } : { step: 'wrong', why: 'not-kept' };
}
export const leave = (): void => {
  bringing.value = { step: 'nothing' };
};
