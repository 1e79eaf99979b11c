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

/** Every list and every set of fields in a value. */
function holdersIn(value: unknown, found: Holder[] = []): Holder[] {
  if (!isHolder(value)) return found;
  found.push(value);
  for (const inside of Object.values(value)) holdersIn(inside, found);
  return found;
}

/** As JSON text would bring it in: `__proto__` is a field like any other. */
const put = (holder: Holder, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
};

function changeOne(holder: Holder, dice: Dice): void {
  const keys = Object.keys(holder);
  const key = keys[dice.below(Math.max(1, keys.length))];
  const way = dice.below(7);
  if (key === undefined || way === 0) put(holder, Array.isArray(holder) ? String(holder.length) : dice.pick(names), dice.pick(strange));
  else if (way === 1) Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key);
  else if (way === 2) put(holder, key, dice.pick(strange));
  else if (way === 3) put(holder, key, dice.pick(numbers));
  else if (way === 4) {
    const other = keys[dice.below(keys.length)] ?? key;
    const [one, two] = [Reflect.get(holder, key), Reflect.get(holder, other)];
    put(holder, key, two);
    put(holder, other, one);
  } else if (way === 5 && Array.isArray(holder)) holder.push(...holder.slice(0, 20).map((each) => structuredClone(each)));
  else if (typeof Reflect.get(holder, key) === 'number')
    put(holder, key, Number(Reflect.get(holder, key)) + dice.pick([-1, 1, 0.5, -0.1, 10]));
  else put(holder, key, dice.pick(numbers));
}

/** A copy with one to four changes; the value itself is left alone. */
export function damagedJson(value: unknown, dice: Dice): unknown {
  const copy = { value: structuredClone(value) };
  for (let changes = 1 + dice.below(4); changes > 0; changes--) {
    const holders = holdersIn(copy);
    changeOne(holders[dice.below(holders.length)] ?? copy, dice);
  }
  return copy.value;
}
