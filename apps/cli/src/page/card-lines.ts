// The cards a plan carries: what each says, and the one thing to do.
import type { Ink } from './ink.ts';
import { wrap } from './layout.ts';
import { cardOf } from './words.ts';

/** Cards that have a place of their own on the page. */
const toldElsewhere = ['warning-signs', 'reassure', 'guardian', 'call-maternity'];

/** Each card once. Cards without words are left out. */
export const cardBlocks = (ids: readonly string[], ink: Ink): readonly (readonly string[])[] =>
  [...new Set(ids)]
    .filter((id) => !toldElsewhere.includes(id))
    .map((id) => {
      const card = cardOf(id);
      return card === undefined
        ? []
        : [ink.strong(`  ${card.title}`), ...card.lines.flatMap((line) => wrap(line, '    ')), ...wrap(card.act, '  > ')];
    });
