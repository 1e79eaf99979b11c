// Many devices that push at once, as a program of its own: it opens its connections, pushes, and prints what it saw as one line of JSON.
// Devices are read from standard input, one JSON object a line. Only ever aimed at this machine.
import { connect, type Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { writeRequest } from '@plumbline/log/exchange';
import { quantile } from './measure.ts';

export interface LoadDevice {
  readonly account: string;
  readonly token: string;
  readonly replica: string;
}
export interface LoadSeen {
  readonly pushes: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  /** Seconds of processor that the program itself took. */
  readonly cpuSeconds: number;
}

const FACTS = 12;
const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');
const headEnd = Buffer.from('\r\n\r\n');

/** One device on one connection of its own. Its chain is made up: no server can know it. */
class Pusher {
  private readonly socket: Socket;
  private readonly device: LoadDevice;
  private readonly sealed: Uint8Array;
  private held: Buffer = Buffer.alloc(0);
  private pushed = 0;
  private answered: ((status: number) => void) | undefined;

  constructor(port: number, device: LoadDevice, sealed: Uint8Array) {
    this.socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.device = device;
    this.sealed = sealed;
    this.socket.on('data', (bytes: Buffer) => this.read(bytes));
    this.socket.on('error', () => this.answered?.(0));
    this.socket.on('close', () => this.answered?.(0));
  }
  get ready(): Promise<void> {
    return new Promise((resolve) => this.socket.once('connect', resolve));
  }
  private read(bytes: Buffer): void {
    this.held = this.held.length > 0 ? Buffer.concat([this.held, bytes]) : bytes;
    const end = this.held.indexOf(headEnd);
    if (end < 0) return;
    const head = this.held.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (!(this.held.length >= end + 4 + length)) return;
    this.held = this.held.subarray(end + 4 + length);
    this.answered?.(Number(head.slice(9, 12)));
  }
  /** The status of the answer; 0 where there was none. */
  push(): Promise<number> {
    const { account, token, replica } = this.device;
    const from = this.pushed * FACTS + 1;
    const [before, chain] = [hex(this.pushed, 64), hex(this.pushed + 1, 64)];
    this.pushed += 1;
    const run = { replica, from, count: FACTS, before, chain, epoch: 1, erased: 0, sealed: this.sealed };
    // It has what it pushes, so nothing comes back but the word that it is kept.
    const have = new Map([[replica, { length: from + FACTS - 1, chain, erased: 0 }]]);
    const body = writeRequest({ have, push: [run], mostBytes: 1 });
    const head = `POST /v1/accounts/${account}/sync HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/octet-stream\r\ncontent-length: ${body.length}\r\n\r\n`;
    return new Promise((resolve) => {
      this.answered = resolve;
      this.socket.write(Buffer.concat([Buffer.from(head), body]));
    });
  }
  close(): void {
    this.answered = undefined;
    this.socket.destroy();
  }
}

async function main(): Promise<LoadSeen> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, seconds: { type: 'string' }, bytes: { type: 'string' }, every: { type: 'string', default: '0' } },
  });
  const [port, seconds, bytes, every] = [values.port, values.seconds, values.bytes, values.every].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const input: Buffer[] = [];
  for await (const piece of process.stdin) input.push(piece as Buffer);
  const devices = Buffer.concat(input)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LoadDevice);
  const sealed = crypto.getRandomValues(new Uint8Array(bytes));
  const pushers = devices.map((device) => new Pusher(port, device, sealed));
  await Promise.all(pushers.map(({ ready }) => ready));
  const took: number[] = [];
  let refused = 0;
  const idle = process.cpuUsage();
  const began = performance.now();
  const until = began + seconds * 1000;
  const pushOnce = async (one: Pusher): Promise<void> => {
    const start = performance.now();
    if ((await one.push()) === 200) took.push(performance.now() - start);
    else refused += 1;
  };
  // Either each pushes again as soon as it is answered, or all of them at once every so many ms.
  if (every === 0)
    await Promise.all(
      pushers.map(async (one) => {
        while (performance.now() < until) await pushOnce(one);
      }),
    );
  else
    while (performance.now() < until) {
      const next = performance.now() + every;
      await Promise.all(pushers.map(pushOnce));
      await new Promise((go) => setTimeout(go, Math.max(0, next - performance.now())));
    }
  const lasted = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(idle);
  for (const one of pushers) one.close();
  return {
    cpuSeconds: (user + system) / 1e6,
    pushes: took.length,
    seconds: lasted,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    refused,
  };
}
process.stdout.write(`${JSON.stringify(await main())}\n`);
process.exit(0);
