// The words of a program put to a client, and of copies. Filled with those of the desk: see `language/speak-desk.ts`.
import type { fitting as english } from '../ui/en/fitting.ts';
import type { UiPart } from '../ui/ui.ts';

export type FitWords = UiPart<typeof english>;
export let fitting: FitWords;
export const useFitting = (words: FitWords): void => {
  fitting = words;
};
