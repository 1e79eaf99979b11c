// JSON values through a range coder. Every place in a value learns by itself what usually stands there, so that the tenth rating of a person
// costs three bits and not forty letters. The same functions write and read: given a value they put it down, without one they find it.
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type BitCoder, newOdds, type Odds } from './range-coder.ts';

/** More than any run may hold: what says more is no run. */
const mostValues = 2_000_000;

/** What is known of one kind of number: how long it is, and its leading bits. */
export class Whole {
  private readonly isLong: Odds = newOdds(1);
  private readonly short: Odds = newOdds(4);
  private readonly long: Odds = newOdds(64);
  private readonly leading: (Odds | undefined)[] = [];

  /** A whole number from 0 to 2^53 - 1. */
  code(coder: BitCoder, value: number): number {
    const plus = value + 1;
    const length = this.codeLength(coder, coder.reading ? 0 : bitsOf(plus) - 1);
    const known = Math.min(length, 7);
    const rest = length - known;
    this.leading[length] ??= newOdds(1 << known);
    const head = coder.reading ? 0 : Math.floor(plus / 2 ** rest) - 2 ** known;
    let found = 2 ** known + tree(coder, this.leading[length] as Odds, known, head);
    for (let left = rest; left > 0; ) {
      const step = Math.min(left, 16);
      left -= step;
      found = found * 2 ** step + coder.bits(step, coder.reading ? 0 : Math.floor(plus / 2 ** left) % 2 ** step);
    }
    return found - 1;
  }
  /** Bits behind the first: up to three for all that people rate. */
  private codeLength(coder: BitCoder, length: number): number {
    const long = coder.bit(this.isLong, 0, length < 4 ? 0 : 1) === 1;
    return long ? tree(coder, this.long, 6, length) : tree(coder, this.short, 2, length);
  }
}
const bitsOf = (value: number): number => (value < 2 ** 31 ? 32 - Math.clz32(value) : 31 + bitsOf(Math.floor(value / 2 ** 31)));

/** `bits` decisions, each with odds of its own given those before it. */
function tree(coder: BitCoder, odds: Odds, bits: number, value: number): number {
  let node = 1;
  for (let left = bits - 1; left >= 0; left--) node = node * 2 + coder.bit(odds, node, (value >> left) & 1);
  return node - (1 << bits);
}

/** Letters, each after the one before it; shared by all texts of a run. The name of an earlier fact is not spelled, but counted back to. */
export class Letters {
  private readonly names: string[] = [];
  private readonly placeOf = new Map<string, number>();
  private readonly back = new Whole();
  private readonly after: (Odds | undefined)[] = [];
  private readonly shared = new Whole();
  private readonly count = new Whole();

  /** From here on `name` may come up in a text of its own. */
  know(coder: BitCoder, name: string): void {
    if (!coder.reading) this.placeOf.set(name, this.names.length);
    this.names.push(name);
  }
  /** A text, given one that is probably much like it. */
  code(coder: BitCoder, text: string, like: Uint8Array): string {
    const back = this.back.code(coder, this.names.length - (this.placeOf.get(text) ?? this.names.length));
    return back === 0 ? this.spell(coder, text, like) : (this.names[this.names.length - back] ?? '');
  }
  private spell(coder: BitCoder, text: string, like: Uint8Array): string {
    const bytes = coder.reading ? new Uint8Array() : utf8ToBytes(text);
    let alike = 0;
    while (alike < bytes.length && alike < like.length && bytes[alike] === like[alike]) alike++;
    const kept = Math.min(this.shared.code(coder, alike), like.length);
    const count = this.count.code(coder, bytes.length - kept);
    if (count > mostValues) throw new RangeError('too long');
    const found = new Uint8Array(kept + count);
    found.set(like.subarray(0, kept));
    for (let at = kept; at < found.length; at++) {
      const before = found[at - 1] ?? 0;
      this.after[before] ??= newOdds(256);
      found[at] = tree(coder, this.after[before] as Odds, 8, bytes[at] ?? 0);
    }
    return bytesToUtf8(found);
  }
}

/** Texts of one place: each new one is spelled once, and then named by how long ago it came up. */
export class Texts {
  private readonly places = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly back = new Whole();
  private last = new Uint8Array();

  code(coder: BitCoder, letters: Letters, text: string): string {
    const place = coder.reading ? 0 : (this.places.get(text) ?? this.texts.length);
    const back = this.back.code(coder, this.texts.length - place);
    const known = this.texts[this.texts.length - back];
    if (known !== undefined) return known;
    const found = letters.code(coder, text, this.last);
    this.last = utf8ToBytes(found) as Uint8Array<ArrayBuffer>;
    this.places.set(found, this.texts.length);
    this.texts.push(found);
    return found;
  }
}

type Json = unknown;
const kinds = { null: 0, no: 1, yes: 2, whole: 3, below: 4, number: 5, text: 6, list: 7, object: 8 } as const;

function kindOf(value: Json): number {
  if (value === null) return kinds.null;
  if (typeof value === 'boolean') return value ? kinds.yes : kinds.no;
  if (typeof value === 'string') return kinds.text;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? (value < 0 ? kinds.below : kinds.whole) : kinds.number;
  return Array.isArray(value) ? kinds.list : kinds.object;
}

/** One place in a value: what usually stands there, and the places inside it. */
export class Place {
  private readonly sameKind: Odds = newOdds(1);
  private readonly kinds: Odds = newOdds(16);
  private kind = 0;
  private whole: Whole | undefined;
  private texts: Texts | undefined;
  private readonly shapes = new Map<string, readonly (readonly [name: string, place: Place])[]>();
  private items: Place | undefined;
  private readonly letters: Letters;
  /** The names in the value coded last, as JSON: empty where it was no object. */
  namesLast = '';

  constructor(letters: Letters) {
    this.letters = letters;
  }

  /** A JSON value, as `JSON.parse` gives it. Throws only when reading what nobody wrote. */
  code(coder: BitCoder, value: Json): Json {
    const kind = this.nextKind(coder, coder.reading ? 0 : kindOf(value));
    this.namesLast = '';
    if (kind === kinds.null) return null;
    if (kind === kinds.no || kind === kinds.yes) return kind === kinds.yes;
    if (kind === kinds.whole) return this.number(coder, Number(value));
    if (kind === kinds.below) return -this.number(coder, -Number(value));
    if (kind === kinds.text) return this.text(coder, String(value));
    if (kind === kinds.number) return Number(this.text(coder, String(value)));
    if (kind === kinds.list) return this.list(coder, (value ?? []) as readonly Json[]);
    if (kind === kinds.object) return this.object(coder, (value ?? {}) as Readonly<Record<string, Json>>);
    throw new RangeError('no such kind');
  }
  /** Most often what stood here last stands here again. */
  private nextKind(coder: BitCoder, kind: number): number {
    if (coder.bit(this.sameKind, 0, kind === this.kind ? 0 : 1) === 1) this.kind = tree(coder, this.kinds, 4, kind);
    return this.kind;
  }
  private number(coder: BitCoder, value: number): number {
    this.whole ??= new Whole();
    return this.whole.code(coder, value);
  }
  private text(coder: BitCoder, value: string): string {
    this.texts ??= new Texts();
    return this.texts.code(coder, this.letters, value);
  }
  private list(coder: BitCoder, value: readonly Json[]): Json {
    const count = this.number(coder, value.length);
    if (count > mostValues) throw new RangeError('too long');
    this.items ??= new Place(this.letters);
    const found: Json[] = [];
    for (let at = 0; at < count; at++) found.push(this.items.code(coder, value[at]));
    return found;
  }
  private object(coder: BitCoder, value: Readonly<Record<string, Json>>): Json {
    const names = this.text(coder, coder.reading ? '' : JSON.stringify(Object.keys(value)));
    let shape = this.shapes.get(names);
    if (shape === undefined) {
      shape = (JSON.parse(names) as string[]).map((name) => [name, new Place(this.letters)]);
      this.shapes.set(names, shape);
    }
    this.namesLast = names;
    const found: Record<string, Json> = {};
    for (const [name, place] of shape) found[name] = place.code(coder, value[name]);
    return found;
  }
}
