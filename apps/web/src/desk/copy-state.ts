// Where bringing a copy of a desk in stands: a look first, then all of it at once, and the way back while nothing of it has changed.
import { signal } from '@preact/signals';
import { today } from '../model/clock.ts';
import { fullDate } from '../model/day-words.ts';
import { saveFile } from '../parts/save-file.ts';
import { put } from '../words.ts';
import { type CopyTrouble, type DeskContent, type DeskCopy, type DeskUnion, deskUnion, printDeskCopy, readDeskCopy } from './desk-copy.ts';
import { changeDesk, wholeDesk } from './desk-state.ts';
import { fitting } from './fit-words.ts';

export type Bringing =
  | { readonly step: 'nothing' | 'undone' | 'too-late' }
  | { readonly step: 'wrong'; readonly why: CopyTrouble | 'not-kept' }
  | { readonly step: 'look'; readonly copy: DeskCopy; readonly union: DeskUnion }
  | { readonly step: 'added'; readonly before: DeskContent; readonly union: DeskUnion };
export const bringing = signal<Bringing>({ step: 'nothing' });

export async function saveDesk(): Promise<void> {
  saveFile(printDeskCopy(await wholeDesk(), today()), `plumbline-desk-${today()}.txt`);
}

const unionWith = async (copy: DeskCopy): Promise<{ readonly before: DeskContent; readonly union: DeskUnion }> => {
  const before = await wholeDesk();
  return { before, union: deskUnion(before, copy, put(fitting.copies.fromCopy, { day: fullDate(copy.made) })) };
};

export async function lookAtDesk(file: File): Promise<void> {
  const copy = readDeskCopy(await file.text());
  bringing.value = typeof copy === 'string' ? { step: 'wrong', why: copy } : { step: 'look', copy, union: (await unionWith(copy)).union };
}
/** The union is made anew at this moment: another tab may have written since the look. */
export async function addDesk(copy: DeskCopy): Promise<void> {
  const { before, union } = await unionWith(copy);
  const { clients, files, programs } = union;
  try {
    await changeDesk({ clients, files, programs });
    bringing.value = { step: 'added', before, union };
  } catch {
    bringing.value = { step: 'wrong', why: 'not-kept' };
  }
}

const sameIn = <T extends { readonly id: string }>(now: readonly T[], written: readonly T[]): boolean =>
  written.every((one) => JSON.stringify(now.find(({ id }) => id === one.id)) === JSON.stringify(one));
/** Of what was written: what stood there before, and the ids of what did not. */
function backTo<T extends { readonly id: string }>(before: readonly T[], written: readonly T[]) {
  const ids = new Set(written.map(({ id }) => id));
  const known = before.filter(({ id }) => ids.has(id));
  return { known, gone: [...ids].filter((id) => !known.some((one) => one.id === id)) };
}

/** Takes back what was added, unless something of it was changed since: then all of it stays. */
export async function undoDesk(before: DeskContent, union: DeskUnion): Promise<void> {
  const now = await wholeDesk();
  const isUntouched = sameIn(now.clients, union.clients) && sameIn(now.files, union.files) && sameIn(now.programs, union.programs);
  if (!isUntouched) {
    bringing.value = { step: 'too-late' };
    return;
  }
  const [clients, files, programs] = [
    backTo(before.clients, union.clients),
    backTo(before.files, union.files),
    backTo(before.programs, union.programs),
  ];
  await changeDesk(
    { clients: clients.known, files: files.known, programs: programs.known },
    { clients: clients.gone, files: files.gone, programs: programs.gone },
  );
  bringing.value = { step: 'undone' };
}
export const leaveDesk = (): void => {
  bringing.value = { step: 'nothing' };
};
