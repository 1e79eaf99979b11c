// What this page says by itself; everything about questions, outcomes, exercises and reasons comes from the library.
import type { Ui } from './ui/ui.ts';

/** In the language of the page. Filled before any screen is read in: see `language/speak.ts`. */
export let ui: Ui;
export const useUi = (words: Ui): void => {
  ui = words;
};
