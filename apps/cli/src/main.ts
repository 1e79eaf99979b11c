#!/usr/bin/env node
// The process around the command line: standard streams, files, the clock, other programs, signals.
import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Io, ReadProblem, ReadResult } from './io.ts';
import { refusalOf, replace } from './replace-file.ts';
import { run } from './run.ts';

const problems: Readonly<Record<string, ReadProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'locked',
  EPERM: 'locked',
};

async function readInput(most: number): Promise<ReadResult> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of process.stdin) {
    bytes += part.length;
    if (bytes > most) return { ok: false, problem: 'too-large' };
    parts.push(part);
  }
  return { ok: true, bytes: Buffer.concat(parts) };
}

async function read(path: string, most: number): Promise<ReadResult> {
  if (path === '-') return readInput(most);
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { ok: false, problem: 'folder' };
    if (about.size > most) return { ok: false, problem: 'too-large' };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, problem: problems[code] ?? 'locked' };
  }
}

const write: Io['writeFile'] = async (path, content, how) => {
  try {
    await writeFile(path, content, how?.secret ? { mode: 0o600, flag: 'wx' } : {});
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
};

/** A server that does not answer within this is taken for not there. */
const FETCH_MS = 30_000;

/** A program that does not answer within this is taken for not there. */
const EXECUTE_MS = 5000;
const execute: Io['execute'] = (command, args) =>
  new Promise((resolve) => {
    execFile(command, [...args], { timeout: EXECUTE_MS, maxBuffer: 20_000_000 }, (error, out) => resolve(error ? undefined : out));
  });

const two = (n: number): string => String(n).padStart(2, '0');
function localNow(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
/** Ends early with the person's wish to stop, so that nothing is waited out for nobody. */
const wait: Io['wait'] = (ms) =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, done);
  });

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readFile: read,
  writeFile: write,
  replaceFile: replace,
  fetch: (address, { method, headers, body }) =>
    fetch(address, { method, headers, redirect: 'error', signal: AbortSignal.timeout(FETCH_MS), ...(body === undefined ? {} : { body }) }),
  instant: Date.now,
  chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  now: localNow,
  execute,
  wait,
  env: process.env,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  untilStopped,
};

// A reader that has seen enough, as in `plumbline plan person.json | head`, ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2), io);
