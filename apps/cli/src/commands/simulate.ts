// `simulate`: virtual people live the program, and every rule is looked at along the way.
import type { Verb } from '../answer.ts';
import { given } from '../complaint.ts';
import { readWhole } from '../doors/options.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { progressOn } from '../page/progress.ts';
import { simulatePage } from '../page/simulate-page.ts';
import { liveSpread } from '../simulating/spread.ts';

export interface SimulateOptions {
  readonly people?: string;
  readonly weeks?: string;
  readonly seed?: string;
}

const mostPeople = 10_000_000;
const mostWeeks = 520;
const mostSeed = 999_999_999;
const rounded = (value: number): number => Math.round(value * 100) / 100;

export async function simulate(options: SimulateOptions, io: Io): Verb {
  const people = readWhole('--people', options.people, 1, mostPeople, 100);
  if (!people.ok) return people;
  const weeks = readWhole('--weeks', options.weeks, 1, mostWeeks, 12);
  if (!weeks.ok) return weeks;
  const seed = readWhole('--seed', options.seed, 0, mostSeed, 1);
  if (!seed.ok) return seed;
  const progress = progressOn(io, people.value);
  const started = performance.now();
  const lived = await liveSpread({ first: 0, people: people.value, weeks: weeks.value, seed: seed.value }, progress.tell);
  const seconds = rounded((performance.now() - started) / 1000);
  progress.end();
  const { sessions, planned, facts, violationCount, violations: broken } = lived;
  const peoplePerSecond = rounded(people.value / Math.max(seconds, 0.01));
  const json = {
    people: people.value,
    weeks: weeks.value,
    seed: seed.value,
    planned,
    sessions,
    facts,
    seconds,
    peoplePerSecond,
    violations: violationCount,
    broken,
  };
  return given({ code: violationCount === 0 ? exitCodes.done : exitCodes.no, json, page: (ink) => simulatePage(json, ink) });
}
