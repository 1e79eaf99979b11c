// What may stand at a place of the text: exercises by id or name, kinds, habits, units, parts of a dose, words of a condition.
import { type ExerciseId, habitIds } from '@plumbline/engine';
import { families } from '../families.ts';
import { doseText } from '../print-program.ts';
import type { ProgramWords } from '../program-words.ts';
import { roles } from '../read-item.ts';

export interface Offered {
  readonly put: string;
  readonly kind: 'exercise' | 'family' | 'habit' | 'unit' | 'part' | 'line';
  /** What it is called in the language of whoever writes. */
  readonly name?: string;
}
export interface Completion {
  /** Where the word begins that is being typed; it ends at the cursor. */
  readonly from: number;
  /** Best first. */
  readonly options: readonly Offered[];
}
/** Names in the language of whoever writes; a name may be typed in place of an id. */
export interface Names {
  readonly exercise: (id: ExerciseId) => string | undefined;
  readonly family: (word: string) => string | undefined;
  readonly habit: (id: string) => string | undefined;
}
interface Place {
  /** The line before the word. */
  readonly head: string;
  readonly words: ProgramWords;
  readonly names: Names;
  readonly text: string;
}

const offered = (kind: Offered['kind'], put: string, name?: string): Offered => ({ put, kind, ...(name === undefined ? {} : { name }) });
const exercises = ({ words, names }: Place): readonly Offered[] =>
  [...words.exercises.keys()].map((id) => offered('exercise', id, names.exercise(id)));
const kinds = ({ names }: Place): readonly Offered[] => [...families.keys()].map((word) => offered('family', word, names.family(word)));
const parts = (...list: readonly string[]): readonly Offered[] => list.map((put) => offered('part', put));
const lines = (...list: readonly string[]): readonly Offered[] => list.map((put) => offered('line', put));
const picks = lines('pick 1 from ', 'series ');

function statements(place: Place): readonly Offered[] {
  const block = /^\s*block\b/m.test(place.text) ? [] : lines('block "" 4 weeks');
  return [...block, ...exercises(place), ...picks, ...lines('session ""', 'habit ', ...roles.map((role) => `${role} `), 'note ""', 'if ')];
}
function habits({ names, text }: Place): readonly Offered[] {
  const used = new Set([...text.matchAll(/^\s*habit[ \t]+([\w-]+)[ \t]*(?:\r?\n|$)/gm)].map(([, id]) => id));
  return habitIds.filter((id) => !used.has(id)).map((id) => offered('habit', id, names.habit(id)));
}

/** The exercise that the line is about, where it is one. */
function exerciseOf({ head, words }: Place) {
  const [, id = ''] = /^\s*(?:(?:warm-up|main|cool-down)\s+)?(?:(?:"[^"]*"|[\w-]+)\s*:\s*)?([a-z][\w-]*)/i.exec(head) ?? [];
  return words.exercises.get(id);
}
const amounts = { reps: ['', ' / side'], hold: ['s', 'min'], time: ['s', 'min'], distance: ['m'] } as const;
/** What counts behind a number that was just typed. */
function units(place: Place): readonly Offered[] {
  const before = place.head;
  if (/\bblock\b/.test(before)) return [offered('unit', ' weeks'), offered('unit', ' days')];
  const words = /\brest\s+([\d-]*)$|\bhold\s+$/.test(before)
    ? ['s', 'min']
    : /\bat\s+$/.test(before)
      ? ['kg']
      : /\bover\s+$/.test(before)
        ? ['m']
        : /[x×]\s*$/i.test(before)
          ? (amounts[exerciseOf(place)?.measure ?? 'hold'] ?? ['s'])
          : [' x ', ' sets'];
  return words.filter((word) => word !== '').map((word) => offered('unit', word));
}

function doseParts(place: Place): readonly Offered[] {
  const { head } = place;
  const exercise = exerciseOf(place);
  const unsaid = (
    [
      [/\brest\b/, 'rest 60s'],
      [/\bhold\b/, 'hold 5s'],
      [/\bat\s+\d/, 'at 10kg'],
      [/\btempo\b/, 'tempo 3-1-2'],
      [/\bover\s+\d/, 'over 20m'],
      [/\bnote\b/, 'note ""'],
      [/\bif\b/, 'if pain over 4 then easier'],
    ] as const
  ).flatMap(([said, put]) => (said.test(head) ? [] : [put]));
  const sides = exercise?.sides === 'each' && !/\bside/.test(head) && /\d\s*[x×]\s*\d+\w*\s*$/i.test(head) ? ['/ side'] : [];
  const step = /\d\s*[x×]\s*[\d-]+\s*(?:s|sec|min)\b/i.test(head) ? '+5s' : '+1';
  return parts(...sides, ...unsaid, step, 'then ');
}
function firstDose(place: Place): readonly Offered[] {
  const exercise = exerciseOf(place);
  if (exercise === undefined) return parts('3 sets, rest 60s', '2 x 8, rest 60s', '2 x 30s, rest 30s');
  const { sides, target } = exercise;
  const { sets, reps, seconds, metres } = target;
  const short = reps !== undefined ? `${sets} x ${reps}` : seconds !== undefined ? `${sets} x ${seconds}s` : `${sets} x ${metres ?? 20}m`;
  const whole = doseText(target, sides === 'each');
  return parts(...new Set([whole, sides === 'each' ? `${short} / side` : short]));
}

const conditions = (head: string): readonly Offered[] => {
  if (/\bthen\s+$/.test(head)) return parts('easier', 'hold', 'rest', 'stop');
  if (/\b(pain|effort)\s+$/.test(head)) return parts('over ');
  if (/\bover\s+$/.test(head)) return parts('4 ', '6 ', '8 ');
  return /\d\s+$/.test(head) ? parts('then ') : parts('pain ', 'effort ');
};

/** The first of these that fits the line before the word says what may follow. */
const places: readonly (readonly [RegExp, (place: Place) => readonly Offered[]])[] = [
  [/^\s*$/, statements],
  [/\bif\s+(?:[^,]*\s)?$/, ({ head }) => conditions(head.slice(head.lastIndexOf('if ')))],
  [/^\s*habit\s+$/, habits],
  [/^\s*habit\s+[\w-]+\s+$/, () => parts('every 2-3h', 'at 21:30')],
  [/^\s*(?:session|note)\b/, () => []],
  [/^\s*block\s+(?:"[^"]*"|[\w-]+)\s+$/, () => parts('4 weeks', '4 weeks, 3 days')],
  [/^\s*block\b/, () => []],
  [/\bfrom\s+(?:[\w-]+\s*(?:,|\bor\b)\s*)*$/, kinds],
  [/\bpick\s+$/, () => parts('1 from ')],
  [/\bseries\s+(?:[\w-]+\s*(?:,|\band\b)\s*)*$/, exercises],
  [/\bthen\s+$/, exercises],
  [/^\s*(?:warm-up|main|cool-down)\s+$|^[^\d,]*:\s*$/, (place) => [...exercises(place), ...picks]],
  [/\bfrom\s+[\w-]+\s+$/, (place) => [...parts('or '), ...firstDose(place)]],
  [
    /[\d\w")],?\s+$/,
    (place) => (/\d/.test(place.head.replace(/"[^"]*"|[a-z][\w-]*|\b1 from\b/gi, '')) ? doseParts(place) : firstDose(place)),
  ],
];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** How well an offer meets what is typed, 0 best; undefined where it does not. */
function meets({ put, name = '' }: Offered, typed: string): number | undefined {
  const [id, called, word] = [plain(put), plain(name), plain(typed)];
  if (id.startsWith(word)) return 0;
  if (called.startsWith(word)) return 1;
  const parted = [...id.split(/[-\s]/), ...called.split(/[-\s]/)];
  if (parted.some((each) => each.startsWith(word))) return 2;
  return word.length > 2 && (id.includes(word) || called.includes(word)) ? 3 : undefined;
}
/** The offers that meet what is typed, best first; all of them where nothing is. */
export function ranked(options: readonly Offered[], typed: string): readonly Offered[] {
  if (typed === '') return options;
  const met = options.flatMap((option) => {
    const rank = meets(option, typed);
    return rank === undefined ? [] : [{ option, rank }];
  });
  return met.toSorted((a, b) => a.rank - b.rank).map(({ option }) => option);
}

/** What may stand at `at` (UTF-16), best first; undefined inside quotes and comments, and where nothing fits. */
export function completionsAt(text: string, at: number, words: ProgramWords, names: Names): Completion | undefined {
  const before = text.slice(text.slice(0, at).search(/[^\r\n]*$/), at);
  const bare = before.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => `"${'_'.repeat(quoted.length - 2)}"`);
  if (/["#]/.test(bare.replace(/"_*"/g, ''))) return undefined;
  const number = /(?<![\w-])(\d+(?:\.\d+)?)([a-z]*)$/i.exec(bare);
  const typed = number ? (number[2] ?? '') : (/[\p{L}+][\p{L}\d_-]*$/u.exec(bare)?.[0] ?? '');
  const head = before.slice(0, before.length - typed.length);
  const place: Place = { head: number ? head.slice(0, head.length - (number[1]?.length ?? 0)) : head, words, names, text };
  const offers = number ? units(place) : (places.find(([fits]) => fits.test(head))?.[1](place) ?? []);
  const options = ranked(offers, typed).filter(({ put }) => put !== typed);
  return options.length === 0 ? undefined : { from: at - typed.length, options };
}
