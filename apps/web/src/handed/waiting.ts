// A link that was opened before it could be used: kept here until it is, or until it is put aside.
import { signal } from '@preact/signals';
import { findShelf, tryPut } from '../storage/shelf.ts';

const name = 'plumbline.handed';
interface Waiting {
  readonly link: string;
  readonly from: string;
}
function read(): Waiting | undefined {
  try {
    const { link, from } = JSON.parse(findShelf()?.getItem(name) ?? '') as Partial<Record<keyof Waiting, unknown>>;
    return typeof link === 'string' && typeof from === 'string' ? { link, from } : undefined;
  } catch {
    return undefined;
  }
}
export const waiting = signal<Waiting | undefined>(read());

export function letWait(one: Waiting): void {
  waiting.value = one;
  tryPut(findShelf(), name, JSON.stringify(one));
}
export function letGo(): void {
  waiting.value = undefined;
  findShelf()?.removeItem(name);
}
