// How a packed log lies in its bytes: a head of words, then columns one behind the other, then a text of JSON. Read in place, nothing copied.

/** 'PLK1' read as a little-endian word: a machine of the other order does not know it, and reads the log from its text. */
export const MAGIC = 0x314b_4c50;
export const HEAD_WORDS = 8;

/** How much of everything there is. */
export interface Sizes {
  readonly rows: number;
  readonly nodes: number;
  readonly cells: number;
  /** UTF-16 units of the text. */
  readonly units: number;
}

export interface Columns {
  readonly ms: Float64Array;
  readonly ctr: Uint32Array;
  readonly seq: Uint32Array;
  /** Codes of what facts have in common (replica, log, author …) and of what they say. */
  readonly common: Uint32Array;
  readonly content: Uint32Array;
  /** Four words a row, then eight. */
  readonly id: Uint32Array;
  readonly salt: Uint32Array;
  readonly contentHash: Uint32Array;
  readonly chain: Uint32Array;
  readonly starts: Uint32Array;
  readonly cells: Uint32Array;
  readonly text: Uint16Array;
  readonly shared: Uint8Array;
}

const whole = (bytes: number): number => Math.ceil(bytes / 8) * 8;

export function bytesFor({ rows, nodes, cells, units }: Sizes): number {
  const words = HEAD_WORDS + rows * (2 + 4 + 4 + 4 + 8 + 8) + nodes + 1 + cells;
  return whole(words * 4 + units * 2 + nodes);
}

/** Views on the columns of `buffer`, which holds `bytesFor(sizes)` bytes. */
export function columnsOf(buffer: ArrayBuffer, { rows, nodes, cells, units }: Sizes): Columns {
  let at = HEAD_WORDS * 4;
  const take = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const words = (count: number): Uint32Array => new Uint32Array(buffer, take(count * 4), count);
  return {
    ms: new Float64Array(buffer, take(rows * 8), rows),
    ctr: words(rows),
    seq: words(rows),
    common: words(rows),
    content: words(rows),
    id: words(rows * 4),
    salt: words(rows * 4),
    contentHash: words(rows * 8),
    chain: words(rows * 8),
    starts: words(nodes + 1),
    cells: words(cells),
    text: new Uint16Array(buffer, take(units * 2), units),
    shared: new Uint8Array(buffer, take(nodes), nodes),
  };
}

/** A sum over every word behind the head: any single changed word changes it. Against decay, not against a forger: the chains are there for that. */
export function checksumOf(buffer: ArrayBuffer): number {
  const words = new Uint32Array(buffer, HEAD_WORDS * 4);
  let sum = 0x811c_9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x0100_0193);
  return sum >>> 0;
}

export function putText(units: Uint16Array, text: string): void {
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
}
/** In pieces: a call takes only so many arguments. By `apply`, because a spread walks them one by one and takes eight times as long. */
export function textIn(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + 8192));
  return text;
}
