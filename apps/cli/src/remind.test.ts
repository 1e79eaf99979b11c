import { type Content, type HabitId, personToContents } from '@plumbline/engine';
import { describe, expect, it } from 'vitest';
import { logOf } from './damage/sample-log.ts';
import { exampleNamed } from './examples/index.ts';
import { runIn, type World } from './io-in-memory.ts';

const at = (local: string, type: string, data: object): Content => ({ type, v: 1, occurred: { local, tz: 'UTC' }, data }) as Content;
const plain = exampleNamed('plain')?.person;
if (plain === undefined) throw new Error('no plain person');
const begun = personToContents({ ...plain, answeredOn: '2026-11-02' }, 'my-plan', '2026-11-02', 4);
const logWith = (...habits: readonly HabitId[]): string =>
  logOf([...begun, ...habits.map((habit) => at('2026-11-02T08:00', 'habit-adopted', { habit }))]);

/** A desktop whose programs answer by the minute, and a clock that goes on half a minute with each wait. */
function desktop(from: string, hours: number, says: (minute: number, command: string) => string | undefined) {
  const shown: string[] = [];
  const start = Date.parse(`${from}:00Z`);
  let ms = 0;
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const now = (): string => new Date(start + ms).toISOString().slice(0, 16);
  const world: Pick<World, 'now' | 'wait' | 'execute' | 'untilStopped'> = {
    now,
    wait: (more) => {
      ms += more;
      if (ms >= hours * 3_600_000) stop();
      return Promise.resolve();
    },
    execute: (command, args) => {
      const answer = says(Math.floor(ms / 60_000), command);
      if (command === 'notify-send' && answer !== undefined) shown.push(`${now().slice(11)} ${args.at(-1)}`);
      return Promise.resolve(answer);
    },
    untilStopped: () => stopped,
  };
  return { world, shown };
}
const minutes = (n: number): string => String(n * 60_000);
const watch = (world: World, log: string) => runIn({ ...world, files: { log } }, 'remind', 'log', '--watch');

describe('remind', () => {
  it('prints what is left of today, and says plainly what the desktop does not tell', async () => {
    const ran = await runIn({ now: '2026-11-03T12:00', files: { log: logWith('posture-reset') } }, 'remind', 'log');
    expect(ran.code).toBe(0);
    expect(ran.out.split('\n').slice(0, 2)).toEqual(['14:30  Half a minute to stand tall?', '17:45  Half a minute to stand tall?']);
    expect(ran.out).toContain('does not tell whether somebody is there');
    expect(ran.out).toContain('does not tell whether a call is on');
    const late = await runIn({ now: '2026-11-03T22:00', files: { log: logWith('posture-reset') } }, 'remind', 'log');
    expect(late.out).toContain('No reminders are left today.');
  });
  it('gives the same as one JSON value', async () => {
    const execute: World['execute'] = (command) =>
      Promise.resolve(command === 'xprintidle' ? minutes(2) : command === 'pactl' ? '' : undefined);
    const ran = await runIn({ now: '2026-11-03T12:00', files: { log: logWith('posture-reset') }, execute }, 'remind', 'log', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      on: '2026-11-03',
      reminders: [{ at: '2026-11-03T14:30', habits: ['posture-reset'] }, { at: '2026-11-03T17:45' }],
      idle: { minutes: 2, by: 'xprintidle' },
      call: { isOn: false, by: 'pactl' },
    });
  });
  it('shows each at its time beside the desktop’s messages, and prints it where there are none', async () => {
    const { world, shown } = desktop('2026-11-03T10:00', 5, (_, command) => (command === 'notify-send' ? '' : undefined));
    const ran = await watch(world, logWith('posture-reset'));
    expect(shown).toEqual(['11:15 Half a minute to stand tall?', '14:30 Half a minute to stand tall?']);
    expect(ran.out).toBe('');
    const silent = desktop('2026-11-03T10:00', 2, () => undefined);
    expect((await watch(silent.world, logWith('posture-reset'))).out).toBe('11:15  Half a minute to stand tall?\n');
  });
  it('waits for the end of a call', async () => {
    const { world, shown } = desktop('2026-11-03T11:00', 2, (minute, command) => {
      if (command === 'pactl') return minute < 50 ? '12\t1\t-\tmodule\ts16le' : '';
      return command === 'notify-send' ? '' : undefined;
    });
    await watch(world, logWith('posture-reset'));
    expect(shown).toEqual(['11:50 Half a minute to stand tall?']);
  });
  it('hears a call on a desktop without pactl', async () => {
    const streams = JSON.stringify([{ info: { props: { 'media.class': 'Stream/Input/Audio' } } }]);
    const { world, shown } = desktop('2026-11-03T11:00', 2, (minute, command) => {
      if (command === 'pw-dump') return minute < 30 ? streams : '[]';
      return command === 'notify-send' ? '' : undefined;
    });
    await watch(world, logWith('posture-reset'));
    expect(shown).toEqual(['11:30 Half a minute to stand tall?']);
  });
  it('waits for whoever left the desk, and takes being away for the break', async () => {
    /** Nobody is there from `gone` on, until minute 40. */
    const away =
      (gone: number) =>
      (minute: number, command: string): string | undefined => {
        if (command === 'xprintidle') return minutes(minute >= gone && minute < 40 ? minute - gone : 0);
        return command === 'notify-send' ? '' : undefined;
      };
    const reset = desktop('2026-11-03T11:00', 2, away(5));
    await watch(reset.world, logWith('posture-reset'));
    expect(reset.shown).toEqual(['11:40 Half a minute to stand tall?']);
    const breaks = desktop('2026-11-03T10:30', 2.5, away(1));
    await watch(breaks.world, logWith('movement-break'));
    expect(breaks.shown).toEqual([]);
  });
  it('counts touches of the keyboard where nothing else tells', async () => {
    let touches = 0;
    const readFile: World['readFile'] = (path) => {
      if (path === 'log') return Promise.resolve({ ok: true, bytes: new TextEncoder().encode(logWith('posture-reset')) });
      return Promise.resolve({ ok: true, bytes: new TextEncoder().encode(`  1:  ${touches}  IO-APIC  1-edge  i8042\n`) });
    };
    const { world, shown } = desktop('2026-11-03T11:00', 1.5, (minute, command) => {
      if (minute < 10 || minute > 30) touches += 1;
      return command === 'notify-send' ? '' : undefined;
    });
    const ran = await runIn({ ...world, readFile }, 'remind', 'log', '--watch');
    expect(shown).toEqual(['11:31 Half a minute to stand tall?']);
    expect(ran.err).toContain('/proc/interrupts');
  });
});
