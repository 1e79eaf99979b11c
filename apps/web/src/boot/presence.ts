// When somebody is there: the first screen works without the app, and nothing of it is read in while nobody needs it.
import { idle } from '../model/idle.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'wheel', 'scroll', 'touchstart', 'input', 'hashchange'] as const;

/** So long the page stands still before the app is read in for nobody in particular. Units: ms. */
const patience = 8000;

/** Resolves at the first sign of somebody, or when the page has stood long enough; at once if there was one before. */
export const somebody = (): Promise<void> =>
  new Promise((resolve) => {
    const come = (): void => {
      for (const sign of signs) window.removeEventListener(sign, come, true);
      clearTimeout(later);
      resolve();
    };
    for (const sign of signs) window.addEventListener(sign, come, { capture: true, passive: true });
    const later = setTimeout(() => void idle(patience).then(come), patience);
    if (window.plumbline?.tapped) come();
  });
