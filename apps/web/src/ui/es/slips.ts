// A bad day that was a slip of the thumb.
import type { slips as english } from '../en/slips.ts';
import type { UiPart } from '../ui.ts';

export const slips = {
  slip: {
    takeBack: 'Fue sin querer: deshacerlo',
    what: 'Un mal día',
    line: 'desde aquí, días fáciles',
  },
} as const satisfies UiPart<typeof english>;
