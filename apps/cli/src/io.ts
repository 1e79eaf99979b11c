// Everything the commands touch of the world, so that a test can run them without one.
import type { LocalTime } from '@plumbline/engine';
import type { Fetch } from '@plumbline/log/client';

/** Why a file cannot be read. */
export type ReadProblem = 'missing' | 'folder' | 'locked' | 'too-large';
export type ReadResult = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: ReadProblem };

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** `-` is standard input. Never throws; `most` is in bytes. */
  readonly readFile: (path: string, most: number) => Promise<ReadResult>;
  /** Writes a new or old file whole. Settles with why it could not, or nothing. Never throws. */
  readonly writeFile: (
    path: string,
    content: string | Uint8Array,
    how?: { /** Only its owner may read it. */ readonly secret: true },
  ) => Promise<string | undefined>;
  /** Puts a new file in the place of an old one: whatever happens, one of the two is there whole. Settles like `writeFile`. Never throws. */
  readonly replaceFile: (
    path: string,
    content: string,
    how?: { /** Only its owner may read it. */ readonly secret: true },
  ) => Promise<string | undefined>;
  /** Asks another machine. Only `sync` does. */
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly instant: () => number;
  /** Strong randomness, as many bytes. */
  readonly chance: (bytes: number) => Uint8Array;
  /** The person's own clock, `2026-11-22T07:30`. */
  readonly now: () => LocalTime;
  /** Runs a program of this machine. Settles with what it said, or nothing where it is not there, fails or takes too long. Never throws. */
  readonly execute: (command: string, args: readonly string[]) => Promise<string | undefined>;
  /** Settles after so many milliseconds, or sooner when the person asks it to end. */
  readonly wait: (ms: number) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Settles when the person asks a server to end. */
  readonly untilStopped: () => Promise<void>;
}
