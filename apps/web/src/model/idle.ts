// Moments in which nobody waits for the page.

/** For browsers that do not say when they are idle. Units: ms. */
const aMoment = 50;

/** Resolves at the next idle moment, or after `patience` (ms) where none comes. */
export const idle = (patience: number): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, aMoment);
  });
