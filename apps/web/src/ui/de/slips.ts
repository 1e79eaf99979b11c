// A bad day that was a slip of the thumb.
import type { slips as english } from '../en/slips.ts';
import type { UiPart } from '../ui.ts';

export const slips = {
  slip: {
    takeBack: 'Das war ein Versehen: zurücknehmen',
    what: 'Kein guter Tag',
    line: 'ab hier leichte Tage',
  },
} as const satisfies UiPart<typeof english>;
