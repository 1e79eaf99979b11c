// What a person can do with everything kept here: take a copy, erase it in one tap, and right after that bring it back.
import { signal } from '@preact/signals';
import { dropRound } from '../check/round.ts';
import { openHome } from '../model/home.ts';
import { go } from '../model/route.ts';
import { clearShelf, findShelf, logKey, refillShelf } from '../storage/shelf.ts';

/** What was erased last, until the page is left: the one chance to bring it back. */
export const erased = signal<ReadonlyMap<string, string> | undefined>(undefined);

export async function eraseAll(): Promise<void> {
  const shelf = findShelf();
  if (shelf === undefined) return;
  erased.value = clearShelf(shelf);
  dropRound();
  await openHome();
  go('start');
}

export async function bringBack(): Promise<void> {
  const shelf = findShelf();
  if (shelf === undefined || erased.value === undefined) return;
  refillShelf(shelf, erased.value);
  erased.value = undefined;
  await openHome();
  go('today');
}

/** The log as a file, exactly as it is kept. */
export function keepCopy(): void {
  const text = findShelf()?.getItem(logKey) ?? '';
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'plumbline-log.ndjson';
  link.click();
  URL.revokeObjectURL(address);
}
