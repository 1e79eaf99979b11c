// The server as a process of its own, as whoever hosts it runs it, and a device that pushes to it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Run, readAnswer, writeRequest } from '@plumbline/log/exchange';
import type { Hono } from 'hono';
import { deviceOf } from './http/device.contract.ts';

export interface Node {
  readonly child: ChildProcess;
  readonly url: string;
}
/** Resolves when it serves. `environment`: DATA and what else it is told. */
export async function startNode(environment: Readonly<Record<string, string>>): Promise<Node> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, PORT: '0', ...environment },
    // It complains of what a test does to it on purpose.
    stdio: ['ignore', 'pipe', process.env['COMPLAINTS'] ? 'inherit' : 'ignore'],
  });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`)));
  const [said] = (await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return { child, url: `http://127.0.0.1:${/\d+/.exec(String(said))?.[0]}` };
}
/** The exit code of a node that was asked to stop in good order. */
export async function stopNode({ child }: Node): Promise<number | null> {
  const stops = once(child, 'exit');
  child.kill('SIGTERM');
  return (await stops)[0] as number | null;
}
/** Kills it without a word; resolves when it is gone. */
export async function killNode({ child }: Node): Promise<void> {
  const dies = once(child, 'exit');
  child.kill('SIGKILL');
  await dies;
}

/** The running server behind the same face as the app in memory. */
export const over = (url: string): Hono =>
  ({ request: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init) }) as unknown as Hono;

/** Pushes runs of `replica`, and resolves to how many facts of it are held then. Throws where there was no answer. */
export async function pushTo(url: string, token: string, replica: string, push: readonly Run[]): Promise<number> {
  const phone = deviceOf(over(url), 1);
  const request = writeRequest({ have: new Map(), push, mostBytes: 1 });
  const said = await phone.call('POST', `/v1/accounts/${phone.account}/sync`, request, token);
  const read = readAnswer(new Uint8Array(await said.arrayBuffer()));
  if (!read.ok) throw new Error(`${said.status}`);
  return read.message.have.get(replica)?.length ?? 0;
}
