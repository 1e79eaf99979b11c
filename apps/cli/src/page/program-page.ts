// What is said of a program text: the place, what stands there, what would be right.
import type { Diagnostic } from '@plumbline/program';
import { wrap } from './layout.ts';

/** No more than this many are said at once; all of them are in the JSON. */
const mostShown = 20;
/** Control characters of a file must not reach the terminal. */
const shown = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}');

function lead(name: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return `${name}: This program fits. A few words on it:`;
  return `${name}: ${errors === 1 ? 'One place needs' : `${errors} places need`} a repair before this is a program.`;
}

export function programPage(name: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  // Repairs come first: nothing else matters until they are done.
  const sorted = diagnostics.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const lines = sorted
    .slice(0, mostShown)
    .flatMap(({ line, column, says, repair }) => [`  line ${line}, column ${column}`, ...wrap(shown(`${says} ${repair}`), '    ')]);
  const more = sorted.length - mostShown;
  return [...wrap(shown(lead(name, diagnostics))), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}
