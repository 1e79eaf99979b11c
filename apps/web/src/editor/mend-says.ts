import type { Change } from '@plumbline/program';
import { desk } from '../desk/desk-words.ts';
import { put } from '../words.ts';

/** What a button says that makes this change. */
export const mendSays = ({ put: text }: Change): string => {
  const words = text.replace(/^[\s,]+|\s+$/g, '');
  return words === '' ? desk.editor.out : put(desk.editor.put, { put: words });
};
