// A trainer's title and the id of the program are one: the engine's program has no title of its own, and an id holds no blanks.
import type { ProgramId } from '@plumbline/engine';

/** Ids of the library's own programs, and of the plan that the coach makes itself. */
export const ownPrograms = ['my-plan', 'hang-and-mobilise', 'upper-body', 'one-of-each', 'move-from-the-hips', 'everyday-strong'] as const;
/** Longest id after `rx:`. Source: the engine's codec. */
const LONGEST = 125;

const escaped = (sign: string): string => (sign === '_' ? '%5F' : encodeURIComponent(sign));

/** `"Hips first"` is `rx:Hips_first`; other signs than plain letters as in a web address. Undefined where it is empty, too long or no text. */
export function idOfTitle(title: string): `rx:${string}` | undefined {
  if (title === '' || /\p{Cs}/u.test(title)) return undefined;
  const id = [...title].map((sign) => (sign === ' ' ? '_' : /[!-~]/.test(sign) && sign !== '%' && sign !== '_' ? sign : escaped(sign)));
  const whole = id.join('');
  return whole.length > LONGEST ? undefined : `rx:${whole}`;
}

/** The title that gives this id; undefined where none does. */
export function titleOf(id: ProgramId): string | undefined {
  if (!id.startsWith('rx:')) return undefined;
  try {
    const title = decodeURIComponent(id.slice(3).replaceAll('_', ' '));
    return idOfTitle(title) === id ? title : undefined;
  } catch {
    return undefined;
  }
}

/** A program's id as it is: one of the library's, or `rx:` and what a log can keep. */
export function asProgramId(text: string): ProgramId | undefined {
  const own = ownPrograms.find((id) => id === text);
  return own ?? (/^rx:[!-~]{1,125}$/.test(text) ? (text as `rx:${string}`) : undefined);
}
