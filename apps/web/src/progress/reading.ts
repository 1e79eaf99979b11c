// What a reading says in words: better, worse, about the same, or too early to tell.
import type { Reading } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { counted, put } from '../words.ts';

/** One sentence with its numbers, in the language of the page. */
export function readingSays(reading: Reading): string {
  const { early, better, worse, same, noRoom } = ui.progress.reading;
  if (reading.kind === 'too-early') return counted(reading.answersToGo, early);
  const sentence = { better, worse, 'about-the-same': same, 'no-room': noRoom }[reading.kind];
  return put(sentence, { from: reading.from, to: reading.to });
}
