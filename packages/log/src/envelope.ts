// What one line of the log carries. The log never knows what a fact means: its content is any JSON, or sealed text.

/** A UUIDv7 in lower case. Identity of a fact wherever it is kept. */
export type FactId = string;
/** One installation's copy of a log: random, 128 bits as 32 hex digits, never copied on purpose. */
export type ReplicaId = string;

/** A time that orders facts of several devices: wall clock milliseconds and a counter, 0 to 65535. */
export interface Hlc {
  readonly ms: number;
  readonly ctr: number;
}

export const factClasses = ['log', 'rx', 'consent', 'admin'] as const;
export type FactClass = (typeof factClasses)[number];

export interface Envelope {
  readonly id: FactId;
  /** The log it belongs to, minted on the device. */
  readonly log: string;
  readonly author: string;
  readonly class: FactClass;
  /** An older version that cannot read it must become careful. */
  readonly critical: boolean;
  readonly hlc: Hlc;
  /** 0 is on this device only and never sent; 1 and up is sealed. */
  readonly epoch: number;
  /** 32 hex digits; empty once the content is erased, so that short contents cannot be guessed from the hash. */
  readonly salt: string;
  /** Any JSON at epoch 0, sealed text from epoch 1, null once erased. */
  readonly content: unknown;
  readonly contentHash: string;
  readonly signature?: string;
}

/** Where a fact stands: the `seq`-th of its replica, from 1 without holes, and the chain up to and including it. */
export interface Slot {
  readonly replica: ReplicaId;
  readonly seq: number;
  readonly chain: string;
}
export interface Line {
  readonly slot: Slot;
  readonly fact: Envelope;
}

/** A line and the very text it was read from or is written as, without the line break. The text is what is kept and sent. */
export interface Entry {
  readonly line: Line;
  readonly text: string;
}

/** Bytes of chance, as many as asked for. */
export type Chance = (bytes: number) => Uint8Array;

/** The version of the envelope this code writes and reads. A line may say `"v"`; without it, it is 1. */
export const envelopeVersion = 1;

/** Limits on what is read. Units: bytes of UTF-8 a line; levels of JSON inside each other; the greatest time, ms (48 bits, as in a UUIDv7). */
export const mostLineBytes = 65_536;
export const mostDepth = 64;
export const mostMs = 2 ** 48 - 1;
export const mostCtr = 65_535;
