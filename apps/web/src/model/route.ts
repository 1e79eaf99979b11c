// Where the person is, kept in the address after the #, so that the browser's own back button works.
import { computed, signal } from '@preact/signals';

const read = (): string => window.location.hash.replace(/^#\/?/, '');
const address = signal(read());

export const route = computed<readonly string[]>(() => address.value.split('/').map(part));
function part(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export const hrefOf = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;
export function go(...parts: readonly string[]): void {
  window.location.hash = hrefOf(...parts).slice(1);
}
/** Goes somewhere without leaving a step behind for the back button. */
export function swapTo(...parts: readonly string[]): void {
  window.history.replaceState(null, '', hrefOf(...parts));
  address.value = read();
}
export function watchAddress(): void {
  window.addEventListener('hashchange', () => {
    address.value = read();
    window.scrollTo(0, 0);
  });
}
