// A JSON value with something in it changed: the file is still JSON, and often still nearly right.
import type { Dice } from './dice.ts';

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const strange: readonly [unknown, ...unknown[]] = [
  null,
  true,
  false,
  '',
  'yes',
  'unsure',
  '2026-02-30',
  '9999-12-31',
  '1900-01-01',
  '0000-00-00T99:99',
  '\u0000\u001b[31m\u202e',
  'x'.repeat(5000),
  '__proto__',
  'constructor',
  [],
  {},
  [[[[[[]]]]]],
  { constructor: null, toString: 1 },
];
const numbers: readonly [number, ...number[]] = [
  0,
  1,
  2,
  -1,
  0.5,
  3.999999,
  7,
  10,
  11,
  26,
  52,
  90,
  180,
  1e6,
  2 ** 31,
  2 ** 53,
  1e21,
  1e308,
  -1e308,
  5e-324,
];
const nudges: readonly [number, ...number[]] = [-1, 1, 0.5, -0.1, 10, -10];
const names: readonly [string, ...string[]] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'length',
  '',
  'minutes',
  'weeks',
  '0',
  'A1',
  'ünïcödé',
];

interface Place {
  readonly holder: Holder;
  /** The same place in another whole file, where it has one. */
  readonly other: Holder | undefined;
}

/** Every list and every set of fields in a value, with the same place in another one. */
function placesIn(value: unknown, other: unknown, found: Place[] = []): Place[] {
  if (!isHolder(value)) return found;
  const twin = isHolder(other) ? other : undefined;
  found.push({ holder: value, other: twin });
  for (const [key, inside] of Object.entries(value)) placesIn(inside, twin === undefined ? undefined : Reflect.get(twin, key), found);
  return found;
}

/** As JSON text would bring it in: `__proto__` is a field like any other. */
const put = (holder: Holder, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value: structuredClone(value), writable: true, enumerable: true, configurable: true });
};
const takeOut = (holder: Holder, key: string): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
};
const swap = (holder: Holder, one: string, two: string): void => {
  const [first, second] = [Reflect.get(holder, one), Reflect.get(holder, two)];
  put(holder, one, second);
  put(holder, two, first);
};

/** Something that does not belong there at all. */
function breakOne({ holder }: Place, key: string, keys: readonly string[], dice: Dice): void {
  const way = dice.below(6);
  if (way === 0) put(holder, Array.isArray(holder) ? String(holder.length) : dice.pick(names), dice.pick(strange));
  else if (way === 1) takeOut(holder, key);
  else if (way === 2) put(holder, key, dice.pick(strange));
  else if (way === 3) put(holder, key, dice.pick(numbers));
  else if (way === 4) swap(holder, key, keys[dice.below(keys.length)] ?? key);
  else if (Array.isArray(holder)) holder.push(...holder.slice(0, 20).map((each) => structuredClone(each)));
}

/** Something that another file has there, or a number a little off: the file most often stays readable. */
function exchangeOne({ holder, other }: Place, key: string, dice: Dice): void {
  const here = Reflect.get(holder, key);
  const keys = Object.keys(other ?? {});
  if (typeof here === 'number') put(holder, key, here + dice.pick(nudges));
  else if (other !== undefined && keys.length > 0) {
    const from = Object.hasOwn(other, key) ? key : (keys[dice.below(keys.length)] ?? key);
    put(holder, Array.isArray(holder) ? key : from, Reflect.get(other, from));
  }
}

/** A copy with one to three changes, some of them borrowed from `other`; both are left alone. */
export function damagedJson(value: unknown, other: unknown, dice: Dice): unknown {
  const copy = { value: structuredClone(value) };
  const gently = dice.below(5) > 1;
  for (let changes = 1 + dice.below(3); changes > 0; changes--) {
    const places = placesIn(copy, { value: other });
    const place = places[dice.below(places.length)] ?? { holder: copy, other: undefined };
    const keys = Object.keys(place.holder);
    const key = keys[dice.below(Math.max(1, keys.length))] ?? '0';
    if (gently) exchangeOne(place, key, dice);
    else breakOne(place, key, keys, dice);
  }
  return copy.value;
}
