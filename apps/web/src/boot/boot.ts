// The one script inside the page itself, run before its body is read. It decides what shows first, remembers what is pressed until the
// app is here, and calls the app once something is on the screen.
import { canaryKey } from '../storage/canary.ts';
import { oldLogKey, roundKey } from '../storage/shelf.ts';
import type { Handover } from './handover.ts';

/** Written in by the build: where the app's script is. */
declare const __APP__: string;

/** Somebody whose log is here, or who follows a link into the app, does not come to the first screen. */
function isExpected(): boolean {
  try {
    return !/^(#\/?(start)?)?$/.test(location.hash) || [canaryKey, oldLogKey, roundKey].some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}

let isCalled = false;
let isLost = false;
/** Loads the app. Where it did not come, the next tap loads the page anew. */
function call(): void {
  if (isLost) location.reload();
  if (isCalled) return;
  isCalled = true;
  import(/* @vite-ignore */ __APP__).catch(() => {
    isLost = true;
  });
}

function remember({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button) {
    if (handover.tapped) handover.tapped.ariaBusy = null;
    handover.tapped = button;
    button.ariaBusy = 'true';
  }
  call();
}
const handover: Handover = {
  tapped: undefined,
  end() {
    removeEventListener('click', remember, true);
    if (handover.tapped) handover.tapped.ariaBusy = null;
  },
};
window.plumbline = handover;
addEventListener('click', remember, true);

if (isExpected()) {
  // The style sheet hides the first screen behind it.
  const place = document.createElement('div');
  place.id = 'app';
  document.currentScript?.after(place);
}
// A page in the background is given no frames.
if (document.hidden) call();
else requestAnimationFrame(() => setTimeout(call));
