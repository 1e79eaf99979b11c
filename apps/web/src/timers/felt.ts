// A short buzz where the device can, for eyes that are closed and sound that is off.
import { signal } from '@preact/signals';
import { findShelf, tryPut } from '../storage/shelf.ts';

const name = 'plumbline.felt';
export const canBuzz = (): boolean => typeof navigator.vibrate === 'function';
export const isFelt = signal(findShelf()?.getItem(name) !== 'no');
export function chooseFelt(on: boolean): void {
  isFelt.value = on;
  tryPut(findShelf(), name, on ? 'yes' : 'no');
}
/** One buzz for the way in, two for the way out. Units: ms. */
const buzzes = { out: [40], hold: [], back: [30, 60, 30] } as const;
export function buzz(stage: keyof typeof buzzes): void {
  if (isFelt.value && canBuzz() && buzzes[stage].length > 0) navigator.vibrate([...buzzes[stage]]);
}
