// An adaptive binary range coder: each yes or no costs what it surprises. One class writes, one reads; both are asked the same way, so that
// what packs a thing also unpacks it. Source: Martin, Range encoding (1979), in the carry-less form with a low byte held back (LZMA SDK).

const probabilityBits = 12;
const certain = 1 << probabilityBits;
/** Four bits count how often a decision came up: the first times teach most. */
const countBits = 4;
const countMask = (1 << countBits) - 1;
const start = (certain / 2) << countBits;
/** By how much odds move, as a power of one half, by that count. */
const rates = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5];
const mostCount = rates.length - 1;

/** How likely a no has been so far, for a group of decisions. */
export type Odds = Uint16Array;
export const newOdds = (decisions: number): Odds => new Uint16Array(decisions).fill(start);

/** Moves the odds towards what came; never to a certainty. */
function learn(odds: Odds, at: number, bit: number): void {
  const state = odds[at] as number;
  const count = state & countMask;
  const no = state >> countBits;
  const rate = rates[count] as number;
  const moved = bit === 0 ? no + ((certain - 32 - no) >> rate) : no - ((no - 31) >> rate);
  odds[at] = (moved << countBits) | (count < mostCount ? count + 1 : count);
}

/** One decision after the other. A writer puts down the bit it is given and gives it back; a reader gives the bit that was put down. */
export interface BitCoder {
  readonly reading: boolean;
  bit(odds: Odds, at: number, bit: number): number;
  /** The lowest `count` bits (at most 24), each as likely as not. */
  bits(count: number, value: number): number;
}

export class BitWriter implements BitCoder {
  readonly reading = false;
  private low = 0;
  private range = 0xffff_ffff;
  private held = 0;
  private waiting = 1;
  private bytes = new Uint8Array(256);
  private end = 0;

  private put(byte: number): void {
    if (this.end === this.bytes.length) {
      const wider = new Uint8Array(this.end * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.end++] = byte;
  }
  private shift(): void {
    if (this.low < 0xff00_0000 || this.low > 0xffff_ffff) {
      const carry = this.low > 0xffff_ffff ? 1 : 0;
      for (let byte = this.held; this.waiting > 0; this.waiting--) {
        this.put((byte + carry) & 0xff);
        byte = 0xff;
      }
      this.held = Math.floor(this.low / 0x100_0000) & 0xff;
    }
    this.waiting++;
    this.low = (this.low % 0x100_0000) * 256;
  }
  bit(odds: Odds, at: number, bit: number): number {
    const bound = (this.range >>> probabilityBits) * ((odds[at] as number) >> countBits);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range = (this.range - bound) >>> 0;
    }
    learn(odds, at, bit);
    while (this.range < 0x100_0000) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
    return bit;
  }
  bits(count: number, value: number): number {
    for (let left = count - 1; left >= 0; left--) {
      this.range >>>= 1;
      if ((value >>> left) & 1) this.low += this.range;
      while (this.range < 0x100_0000) {
        this.range = (this.range << 8) >>> 0;
        this.shift();
      }
    }
    return value;
  }
  finish(): Uint8Array {
    for (let flush = 0; flush < 5; flush++) this.shift();
    // A reader finds zeros past the end, so those at the end need not be there.
    while (this.end > 1 && this.bytes[this.end - 1] === 0) this.end--;
    return this.bytes.slice(1, this.end);
  }
}

export class BitReader implements BitCoder {
  readonly reading = true;
  private range = 0xffff_ffff;
  private code = 0;
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let first = 0; first < 4; first++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }
  /** Past the end come zeros: what is read then is nonsense, and its hashes say so. */
  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }
  private fill(): void {
    while (this.range < 0x100_0000) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
  }
  bit(odds: Odds, at: number): number {
    const bound = (this.range >>> probabilityBits) * ((odds[at] as number) >> countBits);
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code = (this.code - bound) >>> 0;
      this.range = (this.range - bound) >>> 0;
    }
    learn(odds, at, bit);
    this.fill();
    return bit;
  }
  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit === 1) this.code = (this.code - this.range) >>> 0;
      value = value * 2 + bit;
      this.fill();
    }
    return value;
  }
}
