// What a translation lacks beside its English: keys, entries, placeholders, or the translation itself.

export interface Lack {
  readonly path: string;
  readonly what: 'missing' | 'not in English' | 'another number of entries' | 'other placeholders' | 'still English' | 'stands in';
}

/** Marks of the language itself, amounts with their units, names of languages, keys of the keyboard. */
const notWords =
  /^phrases\.(language|decimalMark)$|^ui\.amounts\.|^phrases\.paper\.dose\.(seconds|minutes|both|metres|kg)$|^ui\.language\.names\.|^ui\.check\.hotkeys\.|^ui\.notReviewed$/;
/** Other names of an exercise: as many as the language has, and the English one may be among them. */
const freeList = /\.aliases$/;
/** The same word in another language, or a name; texts without letters are the same everywhere. */
const sameEverywhere: ReadonlySet<string> = new Set([
  ...[
    'Plumbline',
    'Plan',
    'Sport',
    'Warm',
    'Start',
    'Tai chi',
    'No',
    'cm',
    'mmHg',
    'kg',
    'min',
    'no',
    '{n} min',
    'set',
    'Sphinx',
    'Cobra',
    'Total',
    'Osteoporosis',
    'Diabetes',
    'Name',
    'Training',
  ],
]);
const placeholders = (text: string): string => [...new Set(text.match(/\{[^}]*\}/g) ?? [])].sort().join(' ');
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''));

function compareTexts(english: string, other: string, path: string): readonly Lack[] {
  const lacks: Lack[] = [];
  if (placeholders(english) !== placeholders(other)) lacks.push({ path, what: 'other placeholders' });
  if ((english === '') !== (other === '')) lacks.push({ path, what: other === '' ? 'missing' : 'not in English' });
  if (english === other && hasWords(english) && !sameEverywhere.has(english)) lacks.push({ path, what: 'still English' });
  return lacks;
}

/** Everything that `other` lacks beside `english`. A part that is the very same object is English standing in. */
export function lacks(english: unknown, other: unknown, path = ''): readonly Lack[] {
  if (notWords.test(path)) return [];
  if (other === undefined) return [{ path, what: 'missing' }];
  if (typeof english === 'string' || typeof other === 'string')
    return typeof english === typeof other ? compareTexts(String(english), String(other), path) : [{ path, what: 'missing' }];
  if (typeof english !== 'object' || typeof other !== 'object' || english === null || other === null) return [];
  if (freeList.test(path)) return [];
  if (english === other) return [{ path, what: 'stands in' }];
  if (Array.isArray(english) && english.length !== (other as readonly unknown[]).length)
    return [{ path, what: 'another number of entries' }];
  const here = english as Readonly<Record<string, unknown>>;
  const there = other as Readonly<Record<string, unknown>>;
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return [
    ...Object.keys(here).flatMap((key) => lacks(here[key], there[key], below(key))),
    ...Object.keys(there).flatMap((key) => (key in here ? [] : [{ path: below(key), what: 'not in English' } as const])),
  ];
}
