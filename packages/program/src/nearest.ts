// "Did you mean …?": the known word that a mistyped one comes closest to.

/** Steps of typing between two words: a letter more, less, other, or two swapped. Gives up above `most` and answers `most + 1`. */
export function typingDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last, row] = [0, 1, 2].map(() => new Array<number>(b.length + 1).fill(most + 1)) as [number[], number[], number[]];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let best = most + 1;
    row.fill(most + 1);
    if (i <= most) row[0] = i;
    // Only near the diagonal can the distance stay within `most`.
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row[j] = least;
      best = Math.min(best, least);
    }
    if (best > most && Math.min(row[0] ?? 0, most + 1) > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Longest word that is compared: nobody mistypes a longer one, and the work stays small. */
const LONGEST = 60;
const plainForm = (word: string): string => word.toLowerCase().replace(/[ _]/g, '-').replace(/s$/, '');

export type KnownWords = readonly (readonly [typed: string, meant: string])[];
/** Words that mean themselves. */
export const themselves = (words: Iterable<string>): KnownWords => Array.from(words, (word) => [word, word] as const);
type Form = readonly [form: string, meant: string];
const formsKnown = new WeakMap<KnownWords, readonly Form[]>();
function formsOf(known: KnownWords): readonly Form[] {
  const forms = formsKnown.get(known) ?? known.map(([typed, meant]) => [plainForm(typed), meant] as const);
  formsKnown.set(known, forms);
  return forms;
}

/** How far a known word is from the typed one; undefined where they have nothing in common that counts. */
type Distance = (form: string) => number | undefined;
const within =
  (word: string, most: number): Distance =>
  (form) => {
    const distance = typingDistance(word, form, most);
    return distance <= most ? distance : undefined;
  };
const holding =
  (word: string): Distance =>
  (form) =>
    word.length > 3 && (form.includes(word) || (form.length > 3 && word.includes(form))) ? Math.abs(form.length - word.length) : undefined;
/** Both hold a word of four letters or more, as hang-series and active-hang do. */
const sharing = (word: string): Distance => {
  const parts = word.split('-').filter((part) => part.length > 3);
  return (form) => (parts.some((part) => form.split('-').includes(part)) ? Math.abs(form.length - word.length) : undefined);
};

/**
 * The known words that `typed` may have meant, best first, at most `count`: those a slip of typing away, then those that hold it or are
 * held by it, then those that share a word with it. Equal ones in the order given. `known` maps what may be typed to what is meant.
 */
export function nearest(typed: string, known: KnownWords, count = 3): readonly string[] {
  const word = plainForm(typed);
  if (word.length < 2 || word.length > LONGEST) return [];
  const most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  const found = new Set<string>();
  for (const distance of [within(word, most), holding(word), sharing(word)]) {
    if (found.size >= count) break;
    const near = formsOf(known).flatMap(([form, meant]) => {
      const far = distance(form);
      return far === undefined ? [] : [{ meant, far }];
    });
    for (const { meant } of near.toSorted((a, b) => a.far - b.far)) found.add(meant);
  }
  return [...found].slice(0, count);
}

/** As words: `Did you mean bird-dog?`, `Did you mean a, b or c?`; what else to do where nothing is near. */
export function didYouMean(near: readonly string[], otherwise: string): string {
  const last = near.at(-1);
  if (last === undefined) return otherwise;
  const first = near.slice(0, -1).join(', ');
  return `Did you mean ${first === '' ? last : `${first} or ${last}`}?`;
}
