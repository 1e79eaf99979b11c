// Copies out and in: one file to keep elsewhere, and the union with one that comes back.

import { dayOf } from '@plumbline/engine';
import { parseLog, printBackup } from '@plumbline/log';
import { computed, effect, signal } from '@preact/signals';
import { localTime, today } from '../model/clock.ts';
import { day, home, keeping, openHome, revision } from '../model/home.ts';
import { go } from '../model/route.ts';
import { saveFile } from '../parts/save-file.ts';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { copyAge, type Preview, previewOf, type Trouble } from './copy-model.ts';

const copiedAt = signal<number | undefined>(undefined);
effect(() => {
  void keeping.value?.get('copiedAt').then(
    (at) => {
      copiedAt.value = at;
    },
    () => undefined,
  );
});
/** How many days ago the last copy was taken out; undefined where there is none. */
export const lastCopy = computed(() =>
  copyAge(copiedAt.value === undefined ? undefined : dayOf(localTime(new Date(copiedAt.value))), day.value),
);

/** The log as a file, lines that nobody can read included. */
export async function saveCopy(): Promise<void> {
  const from = keeping.value;
  if (from === undefined) return;
  saveFile(printBackup(parseLog(await from.text()), today()), `plumbline-backup-${today()}.plb`, 'application/x-ndjson');
  copiedAt.value = Date.now();
  await from.set('copiedAt', copiedAt.value).catch(() => undefined);
}

/** Where bringing a copy in stands. */
export type Bringing =
  | { readonly step: 'nothing' | 'undone' | 'too-late' }
  | { readonly step: 'wrong'; readonly why: Trouble | 'not-kept' }
  | { readonly step: 'look'; readonly preview: Preview }
  | { readonly step: 'added'; readonly count: number; readonly from: number; readonly until: number };
export const bringing = signal<Bringing>({ step: 'nothing' });

export async function lookAt(file: File): Promise<void> {
  const to = keeping.value;
  if (to === undefined) return;
  const found = previewOf(await file.text(), (await to.store.readAll()).entries);
  bringing.value = typeof found === 'string' ? { step: 'wrong', why: found } : { step: 'look', preview: found };
}

/** Adds what is new. The slots are found again at this moment, for another tab may have written since. */
export async function addCopy({ fresh }: Preview): Promise<void> {
  const to = keeping.value;
  if (to === undefined) return;
  const before = await to.store.readAll();
  const kept = await to.store.append(fresh);
  if (!kept.ok) {
    bringing.value = { step: 'wrong', why: 'not-kept' };
    return;
  }
  const { position } = await to.store.readAfter(before.position);
  bringing.value = { step: 'added', count: kept.added, from: before.position, until: position };
  tellOtherTabs('changed');
  await openHome();
  // Whoever had nothing here begins at the top of their day.
  if (before.entries.length === 0) go('today');
}

export async function undoCopy(from: number, until: number): Promise<void> {
  const done = (await keeping.value?.takeBack(from, until).catch(() => false)) ?? false;
  bringing.value = { step: done ? 'undone' : 'too-late' };
  tellOtherTabs('changed');
  await openHome();
}
export const leaveCopy = (): void => {
  bringing.value = { step: 'nothing' };
};

/** True where there is something that a copy would save. */
export const hasFacts = computed(() => {
  void revision.value;
  return home.value.kind === 'open' && home.value.coach.get().consent !== undefined;
});
