// `remind`: the reminders of a day on a desktop that knows when nobody is there, and when somebody is on a call.
import { breaksTaken, busyAtDesk, type Desk, remindersNow } from '@plumbline/coach';
import {
  type CoachState,
  closeReminder,
  dayOf,
  emptyBook,
  type Reminder,
  type ReminderBook,
  showReminder,
  toDayNumber,
  type Zone,
} from '@plumbline/engine';
import type { Answer, Verb } from '../answer.ts';
import { catalog } from '../catalog.ts';
import { given } from '../complaint.ts';
import { type Call, callOn, createIdleProbe, type Idle, notify } from '../desktop/probes.ts';
import { readLogFile } from '../doors/log-file.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { phrases } from '../page/words.ts';

export interface RemindOptions {
  readonly watch?: true;
}

const DAY = 1440;
/** Minutes of the clock on the wall: a change of summer time moves it by an hour, and every reminder with it. */
const wall: Zone = [{ from: 0, offset: 0 }];
const minutesOf = (local: string): number =>
  toDayNumber(local.slice(0, 10)) * DAY + Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

const LOOK_MS = 30_000;

interface Scene {
  readonly now: number;
  readonly idle: Idle | undefined;
  readonly call: Call | undefined;
}
const deskOf = ({ now, idle, call }: Scene): Desk => ({ now, idleMinutes: idle?.minutes, isOnCall: call?.isOn });

const textOf = ({ habits }: Reminder): string => habits.map((habit) => phrases.habits[habit].reminder).join(' ');
const timeOf = ({ local }: Reminder): string => local.slice(11);

/** What is known of the desktop, in plain words. */
const knows = ({ idle, call }: Scene): readonly string[] => [
  idle === undefined
    ? 'This desktop does not tell whether somebody is there: reminders come at their time.'
    : `Whether somebody is there is told by ${idle.by}: a reminder waits for them.`,
  call === undefined
    ? 'This desktop does not tell whether a call is on: reminders may come during one.'
    : `Whether a call is on is told by ${call.by}: a reminder waits for its end.`,
];

async function lookRound(io: Io, idleNow: ReturnType<typeof createIdleProbe>): Promise<Scene> {
  const now = minutesOf(io.now());
  const [idle, call] = await Promise.all([idleNow(now), callOn(io)]);
  return { now, idle, call };
}

/** The book of a day that is begun now: what was due earlier was for somebody else to show. */
function beginBook(state: CoachState, now: number): ReminderBook {
  const { book } = remindersNow(state, catalog, emptyBook, { now, zone: wall, busy: [] });
  return { ...book, waiting: book.waiting.filter(({ due }) => due >= now) };
}

/** The rest of the day, once. */
async function list(state: CoachState, io: Io): Verb {
  const scene = await lookRound(io, createIdleProbe(io));
  const { reminders } = remindersNow(state, catalog, beginBook(state, scene.now), { now: scene.now, zone: wall, busy: [] });
  const json = {
    on: dayOf(io.now()),
    reminders: reminders.map((one) => ({ at: one.local, habits: one.habits, says: textOf(one) })),
    idle: scene.idle ?? null,
    call: scene.call ?? null,
  };
  const lines = reminders.map((one) => `${timeOf(one)}  ${textOf(one)}`);
  const page: Answer['page'] = () => [...(lines.length > 0 ? lines : ['No reminders are left today.']), '', ...knows(scene)];
  return given({ code: exitCodes.done, json, page });
}

/** Shows what is due until it is stopped. The log is read again each time: another device may have ticked it off. */
async function watch(file: string, first: CoachState, io: Io): Verb {
  const idleNow = createIdleProbe(io);
  let isOver = false;
  void io.untilStopped().then(() => {
    isOver = true;
  });
  const start = await lookRound(io, idleNow);
  for (const line of knows(start)) io.err(`${line}\n`);
  let book = beginBook(first, start.now);
  while (!isOver) {
    const log = await readLogFile(io, file);
    if (!log.ok) return log;
    const scene = await lookRound(io, idleNow);
    const planned = remindersNow(log.value.state, catalog, breaksTaken(book, deskOf(scene)), {
      now: scene.now,
      zone: wall,
      busy: busyAtDesk(deskOf(scene)),
    });
    const [due] = planned.reminders;
    book = planned.book;
    if (due !== undefined && due.at <= scene.now) {
      if (!(await notify(io, textOf(due)))) io.out(`${timeOf(due)}  ${textOf(due)}\n`);
      book = closeReminder(showReminder(book, due, scene.now, wall));
    }
    await io.wait(LOOK_MS);
  }
  return given({ code: exitCodes.done });
}

export async function remind(file: string, options: RemindOptions, io: Io): Verb {
  const log = await readLogFile(io, file);
  if (!log.ok) return log;
  return options.watch ? watch(file, log.value.state, io) : list(log.value.state, io);
}
