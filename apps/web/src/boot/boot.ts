// The one script inside the page itself, run before its body is read. It decides what shows first, remembers what is pressed until the
// app is here, and calls the app once something is on the screen.
import { canaryKey } from '../storage/canary.ts';
import { oldLogKey, roundKey } from '../storage/shelf.ts';
import { putOnTypeface } from '../theme/typeface.ts';
import { draw, dress } from './drawn.ts';
import { answerEarly, askAgain } from './early-look.ts';
import type { Handover } from './handover.ts';
import { type KeptScreen, keptScreen } from './kept-screen.ts';
import { partId } from './part.ts';

/** Written in by the build: where the app's script, its whole style sheet and its typeface are. */
declare const __APP__: string;
declare const __STYLE__: string;
declare const __TYPEFACE__: string;

/** Today as it was shown last, where it is asked for and still so. */
function keptToday(): KeptScreen | undefined {
  try {
    return /^(#\/?(today)?)?$/.test(location.hash) ? keptScreen(__APP__, localStorage) : undefined;
  } catch {
    return undefined;
  }
}
/** Somebody whose log is here, or who follows a link into the app, does not come to the first screen. */
function isExpected(): boolean {
  try {
    return !/^(#\/?(start)?)?$/.test(location.hash) || [canaryKey, oldLogKey, roundKey].some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}

let dressed: Promise<unknown> | undefined;
function dressAll(): Promise<unknown> {
  dressed ??= document.getElementById(partId)
    ? new Promise((resolve, reject) => {
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.onload = () => {
          answerEarly();
          resolve(undefined);
        };
        sheet.onerror = reject;
        sheet.href = __STYLE__;
        document.head.append(sheet);
      })
    : Promise.resolve();
  return dressed;
}

let isCalled = false;
let isLost = false;
/** Loads the app. Where it did not come, the next tap loads the page anew. */
function call(): void {
  if (isLost) location.reload();
  if (isCalled) return;
  isCalled = true;
  import(/* @vite-ignore */ __APP__).catch(handover.lose);
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
  app: __APP__,
  tapped: undefined,
  dressAll,
  askAgain,
  lose() {
    isLost = true;
  },
  end() {
    removeEventListener('click', remember, true);
    if (handover.tapped) handover.tapped.ariaBusy = null;
  },
};
window.plumbline = handover;
addEventListener('click', remember, true);

const dressUp = (): unknown => putOnTypeface(__TYPEFACE__);
/** What waits until something is on the screen. */
let later = call;
if (isExpected()) {
  answerEarly();
  dressAll().catch(handover.lose);
  // The style sheet hides the first screen behind it.
  const place = document.createElement('div');
  place.id = 'app';
  document.currentScript?.after(place);
  const kept = keptToday();
  if (kept) {
    dress(document.documentElement, kept.page);
    // A phone shows what comes first; the rest of it is laid out with the next frame.
    place.className = 'at-once';
    draw(place, kept.screen);
  }
  later = () => {
    place.className = '';
    dressUp();
    call();
  };
}
// On the first screen of a first visit it would make the lines jump: there it waits until the person goes on.
else addEventListener('hashchange', dressUp, { once: true });
// A page in the background is given no frames.
if (document.hidden) later();
else requestAnimationFrame(() => setTimeout(later));
