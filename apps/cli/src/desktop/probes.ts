// What a desktop tells a program that asks: how long nobody touched it, and whether something listens to the microphone. Where it cannot tell, that is said.
import type { Io } from '../io.ts';

type Asking = Pick<Io, 'execute' | 'readFile'>;

export interface Idle {
  /** Whole minutes since somebody touched keyboard or mouse. */
  readonly minutes: number;
  readonly by: string;
}
export interface Call {
  readonly isOn: boolean;
  readonly by: string;
}

const MINUTE_MS = 60_000;
/** Most of a file under /proc that is read. */
const PROC_MOST = 1_000_000;
const mutter = [
  'call',
  'org.gnome.Mutter.IdleMonitor',
  '/org/gnome/Mutter/IdleMonitor/Core',
  'org.gnome.Mutter.IdleMonitor',
  'GetIdletime',
];

/** Milliseconds from `text` where it holds a number. */
function idleFrom(text: string | undefined, by: string): Idle | undefined {
  const found = /\d+/.exec(text ?? '')?.[0];
  return found === undefined ? undefined : { minutes: Math.floor(Number(found) / MINUTE_MS), by };
}

/** How often the built-in keyboard and pad have called on the processor; undefined where none is wired that way. Source: Linux, proc(5). */
async function keyPresses(io: Asking): Promise<string | undefined> {
  const read = await io.readFile('/proc/interrupts', PROC_MOST);
  if (!read.ok) return undefined;
  const lines = new TextDecoder()
    .decode(read.bytes)
    .split('\n')
    .filter((line) => /i8042/.test(line));
  return lines.length === 0 ? undefined : lines.map((line) => line.replace(/\D+/g, ' ')).join();
}

/** Asks the desktop again and again; the last way counts touches itself, from one asking to the next. */
export function createIdleProbe(io: Asking): (nowMinutes: number) => Promise<Idle | undefined> {
  let before: string | undefined;
  let touchedAt: number | undefined;
  return async (now) => {
    const told =
      idleFrom(await io.execute('xprintidle', []), 'xprintidle') ??
      idleFrom((await io.execute('busctl', ['--user', ...mutter]))?.replace(/^t /, ''), 'GNOME');
    if (told) return told;
    const presses = await keyPresses(io);
    if (presses === undefined) return undefined;
    if (presses !== before || touchedAt === undefined) touchedAt = now;
    before = presses;
    return { minutes: now - touchedAt, by: '/proc/interrupts' };
  };
}

const isRecording = (dump: string): boolean => {
  try {
    const nodes: unknown = JSON.parse(dump);
    return Array.isArray(nodes) && nodes.some((node) => node?.info?.props?.['media.class'] === 'Stream/Input/Audio');
  } catch {
    return false;
  }
};

/** A call is taken for going on while a program listens to the microphone; undefined where the sound system does not answer. */
export async function callOn(io: Asking): Promise<Call | undefined> {
  const pulse = await io.execute('pactl', ['list', 'short', 'source-outputs']);
  if (pulse !== undefined) return { isOn: pulse.trim() !== '', by: 'pactl' };
  const wire = await io.execute('pw-dump', []);
  return wire === undefined ? undefined : { isOn: isRecording(wire), by: 'pw-dump' };
}

/** Shows it beside the desktop's other messages. True where that went. */
export const notify = async (io: Asking, text: string): Promise<boolean> =>
  (await io.execute('notify-send', ['--app-name=Plumbline', 'Plumbline', text])) !== undefined;
