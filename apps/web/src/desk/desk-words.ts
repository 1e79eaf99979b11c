// The words of the desk. Filled before any of its pages is read in: see `language/speak-desk.ts`.
import type { desking as english } from '../ui/en/desking.ts';
import type { UiPart } from '../ui/ui.ts';

export type DeskWords = UiPart<typeof english>;
export let desk: DeskWords;
export const useDesk = (words: DeskWords): void => {
  desk = words;
};
