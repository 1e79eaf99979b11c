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
/** Does `work` as if the person were at `there`; the page's own address stays, and nothing in it may wait. */
export function atAddress(there: string, work: () => void): void {
  const before = address.value;
  address.value = there;
  try {
    work();
  } finally {
    address.value = before;
  }
}
/** How far each page was scrolled, so that a look at one exercise does not lose the place in the plan. */
const places = new Map<string, number>();
const isWide = (): boolean => window.matchMedia('(min-width: 900px)').matches;

/** From one page to the next: to its top, back to the place in a list one came from, or nowhere where the list stays in view. */
function scrollOn(before: string, after: string): void {
  const [from = '', to = ''] = [before.split('/')[0], after.split('/')[0]];
  if (isWide() && to === 'why' && (from === 'why' || from === 'plan')) return;
  const comesBack = (from === 'why' || from === 'exercise') && to !== 'why';
  requestAnimationFrame(() => window.scrollTo(0, comesBack ? (places.get(after) ?? 0) : 0));
}
export function watchAddress(): void {
  window.history.scrollRestoration = 'manual';
  window.addEventListener('hashchange', () => {
    const before = address.value;
    places.set(before, window.scrollY);
    address.value = read();
    scrollOn(before, address.value);
  });
}
