// The world of a command in memory: named files, what was said, and whether a file was touched.
import type { ExitCode } from './exit-codes.ts';
import type { Io, ReadProblem } from './io.ts';
import { run } from './run.ts';

/** A file's text, its bytes, or why it cannot be read. */
export type FakeFile = string | Uint8Array | { readonly problem: ReadProblem };
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}
export interface World
  extends Partial<
    Pick<
      Io,
      | 'readFile'
      | 'writeFile'
      | 'replaceFile'
      | 'fetch'
      | 'chance'
      | 'execute'
      | 'wait'
      | 'env'
      | 'outIsTerminal'
      | 'errIsTerminal'
      | 'untilStopped'
    >
  > {
  readonly files?: Readonly<Record<string, FakeFile>>;
  /** Hears what is said while the command still runs. */
  readonly onOut?: (text: string) => void;
  readonly onErr?: (text: string) => void;
  /** The clock; a function where it goes on while the command runs. */
  readonly now?: string | (() => string);
}

function readFrom(files: Readonly<Record<string, FakeFile>>): Io['readFile'] {
  return async (path, most) => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return { ok: false, problem: 'missing' };
    if (typeof file !== 'string' && !(file instanceof Uint8Array)) return { ok: false, problem: file.problem };
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    return bytes.length > most ? { ok: false, problem: 'too-large' } : { ok: true, bytes };
  };
}

/** Runs one command line in such a world, on 1 November 2026 unless said. */
export async function runIn(world: World, ...argv: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      said.out += text;
      world.onOut?.(text);
    },
    err: (text) => {
      said.err += text;
      world.onErr?.(text);
    },
    readFile: world.readFile ?? readFrom(world.files ?? {}),
    writeFile: world.writeFile ?? (() => Promise.resolve(undefined)),
    replaceFile: world.replaceFile ?? (() => Promise.resolve(undefined)),
    fetch: world.fetch ?? (() => Promise.reject(new TypeError('There is no network.'))),
    instant: () => 1_793_523_600_000,
    chance: world.chance ?? ((bytes) => new Uint8Array(bytes).fill(9)),
    now: () => (typeof world.now === 'function' ? world.now() : (world.now ?? '2026-11-01T09:00')),
    execute: world.execute ?? (() => Promise.resolve(undefined)),
    wait: world.wait ?? (() => Promise.resolve()),
    env: world.env ?? {},
    outIsTerminal: world.outIsTerminal ?? false,
    errIsTerminal: world.errIsTerminal ?? false,
    untilStopped: world.untilStopped ?? (() => Promise.resolve()),
  });
  return { code, ...said };
}
