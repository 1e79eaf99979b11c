// Bytes of a message: whole numbers in seven-bit groups, hashes as they are, everything else after its length.
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export class ByteWriter {
  private held = new Uint8Array(128);
  private end = 0;

  private room(count: number): number {
    const at = this.end;
    this.end += count;
    if (this.end > this.held.length) {
      const wider = new Uint8Array(Math.max(this.held.length * 2, this.end));
      wider.set(this.held);
      this.held = wider;
    }
    return at;
  }
  byte(value: number): void {
    const at = this.room(1);
    this.held[at] = value;
  }
  /** A whole number from 0 to 2^53 - 1. */
  whole(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128);
    this.byte(rest);
  }
  raw(bytes: Uint8Array): void {
    const at = this.room(bytes.length);
    this.held.set(bytes, at);
  }
  bytes(bytes: Uint8Array): void {
    this.whole(bytes.length);
    this.raw(bytes);
  }
  name(text: string): void {
    this.bytes(utf8ToBytes(text));
  }
  hex(hex: string): void {
    this.raw(hexToBytes(hex));
  }
  finish(): Uint8Array<ArrayBuffer> {
    return this.held.slice(0, this.end);
  }
}

/** Reads what `ByteWriter` wrote. Never throws: past the end it gives zeros, and `broken` says so. */
export class ByteReader {
  private at = 0;
  private readonly held: Uint8Array;
  broken = false;

  constructor(bytes: Uint8Array) {
    this.held = bytes;
  }
  get left(): number {
    return this.held.length - this.at;
  }
  byte(): number {
    if (this.at >= this.held.length) this.broken = true;
    return this.held[this.at++] ?? 0;
  }
  whole(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
      const next = this.byte();
      value += (next & 127) * scale;
      if (next < 128) {
        // A number is written one way only, so that no two messages say the same.
        if ((next === 0 && scale > 1) || !Number.isSafeInteger(value)) this.broken = true;
        return this.broken ? 0 : value;
      }
    }
    this.broken = true;
    return 0;
  }
  raw(count: number): Uint8Array {
    if (count > this.left) this.broken = true;
    const from = this.at;
    this.at += this.broken ? 0 : count;
    return this.held.slice(from, this.at);
  }
  /** A view of the message, not a copy: sealed runs are most of it. */
  bytes(): Uint8Array {
    const count = this.whole();
    if (count > this.left) this.broken = true;
    const from = this.at;
    this.at += this.broken ? 0 : count;
    return this.held.subarray(from, this.at);
  }
  /** Letters, digits, dashes: names. Anything else breaks the message. */
  name(): string {
    const text = String.fromCharCode(...this.raw(Math.min(this.whole(), 65)));
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) this.broken = true;
    return text;
  }
  hex(count: number): string {
    return bytesToHex(this.raw(count));
  }
}
