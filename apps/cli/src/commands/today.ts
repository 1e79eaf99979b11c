// `today`: what a day holds, from the log alone.
import { today as todayOf } from '@plumbline/coach';
import { mayPlan } from '@plumbline/engine';
import type { Verb } from '../answer.ts';
import { catalog } from '../catalog.ts';
import { given } from '../complaint.ts';
import { readLogFile } from '../doors/log-file.ts';
import { readDay } from '../doors/options.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { todayPage } from '../page/today-page.ts';

export interface TodayOptions {
  readonly on?: string;
}

export async function today(file: string, options: TodayOptions, io: Io): Verb {
  const on = readDay(io, '--on', options.on);
  if (!on.ok) return on;
  const log = await readLogFile(io, file);
  if (!log.ok) return log;
  const { person, careful } = log.value.state;
  const day = todayOf(log.value.state, catalog, on.value);
  const code = careful ? exitCodes.newerVersion : mayPlan(day.verdict) ? exitCodes.done : exitCodes.no;
  return given({ code, json: { ...day, session: day.session ?? null }, page: (ink) => todayPage(day, person, ink) });
}
