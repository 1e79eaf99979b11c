// Erases everything kept here in one tap, and right after that brings it back.
import { signal } from '@preact/signals';
import { dropRound } from '../check/round.ts';
import { keeping, openAnew, openHome } from '../model/home.ts';
import { go } from '../model/route.ts';
import { tellOtherTabs } from '../storage/other-tabs.ts';
import { clearShelf, findShelf } from '../storage/shelf.ts';

/** What was erased last, until the page is left: the one chance to bring it back. */
export const erased = signal<string | undefined>(undefined);

export async function eraseAll(): Promise<void> {
  const from = keeping.value;
  if (from === undefined) return;
  erased.value = await from.text();
  await from.clear();
  forget();
  await openAnew();
  go('start');
}
function forget(): void {
  const shelf = findShelf();
  if (shelf) clearShelf(shelf);
  dropRound();
  tellOtherTabs('changed');
}

export async function bringBack(): Promise<void> {
  if (erased.value === undefined) return;
  await keeping.value?.putText(erased.value);
  erased.value = undefined;
  tellOtherTabs('changed');
  await openHome();
  go('today');
}

/** Begins again where the browser took everything: nothing is missed any more. */
export async function beginAgain(): Promise<void> {
  forget();
  await openAnew();
  go('start');
}
