// What life brings between sessions: walks, tests, new conditions, other days and kit, emergencies and the way back from them.
import { daysBetween } from '../dates.ts';
import type { SelfTestId } from '../vocabulary.ts';
import { declarable, kits } from '../vocabulary.ts';
import { type Body, toNrs } from './body.ts';
import { conditionDetail } from './conditions.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';

const SCREEN_DAYS = 28;
/** Block A answered so that nobody worries. */
const calmBlockA = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`A${at + 1}`, 'no' as const]));

/** Everything that happens on a day before its session. `day` counts from 0. Of a steady person nothing changes but how they feel. */
export function liveDay(diary: Diary, body: Body, random: Random, day: number, isSteady: boolean): void {
  if (day > 0 && day % 7 === 0) checkWeek(diary, body);
  if (random.chance(0.15)) diary.say('activity-done', { kind: 'walk', minutes: 5 + random.below(40) });
  if ((day % SCREEN_DAYS === 2 || day % SCREEN_DAYS === 16) && random.chance(0.25)) doTest(diary, random);
  if (!isSteady) changePerson(diary, random);
  if (diary.state.flare.kind !== 'normal' && random.chance(0.05)) diary.say('flare-ended', { by: 'tap' });
  screen(diary, random, isSteady);
}

/** A new condition or the end of one, other days, minutes or kit. */
function changePerson(diary: Diary, random: Random): void {
  if (random.chance(0.002)) declare(diary, random);
  if (random.chance(0.002)) endCondition(diary, random);
  if (random.chance(0.004)) changeProfile(diary, random);
}

function checkWeek(diary: Diary, body: Body): void {
  const { pain } = body;
  diary.say('week-checked', {
    painAvg: toNrs(pain),
    painWorst: toNrs(pain + 2),
    interference: toNrs(pain),
    confidence: 5,
    activities: {},
  });
}

/** One of the tests that open something. */
function doTest(diary: Diary, random: Random): void {
  const test: SelfTestId = random.pick(['T8', 'T11', 'T13'] as const);
  const pain = toNrs(random.below(5));
  if (test === 'T13') diary.say('self-test-done', { test, value: random.below(7), pain, stopped: 'cap' });
  else {
    const most = test === 'T8' ? 16 : 45;
    diary.say('self-test-done', { test, left: random.below(most), right: random.below(most), pain, stopped: 'cap' });
  }
}

function declare(diary: Diary, random: Random): void {
  const condition = random.pick(declarable);
  const detail = random.chance(0.9) ? conditionDetail(condition, random) : undefined;
  diary.say('condition-declared', { condition, since: diary.on, ...(detail ? { detail } : {}) });
}

function endCondition(diary: Diary, random: Random): void {
  const [first] = diary.state.person.conditions;
  if (!first) return;
  const condition = random.pick(diary.state.person.conditions).condition;
  const targets = Object.entries(diary.state.declaredBy).flatMap(([id, known]) => (known === condition ? [id] : []));
  diary.say('condition-ended', { condition }, '09:00', { targets });
}

function changeProfile(diary: Diary, random: Random): void {
  const { profile } = diary.state.person;
  const change = random.below(3);
  if (change === 0) diary.say('profile-set', { minutes: random.pick([7, 10, 15, 20, 30, 45]) });
  else if (change === 1) diary.say('profile-set', { daysPerWeek: 1 + random.below(7) });
  else diary.say('profile-set', { kit: profile.kit.length > 6 ? ['chair', 'wall'] : kits.filter(() => random.chance(0.5)) });
}

/** What is asked again is answered, an emergency is looked at and, in time, over. */
function screen(diary: Diary, random: Random, isSteady: boolean): void {
  const { state, on } = diary;
  const { emergencyOn, releasedOn, blockAOn } = state.screens;
  if (emergencyOn !== undefined && releasedOn === undefined) {
    if (daysBetween(emergencyOn, on) >= 3 && random.chance(0.2))
      diary.say('readiness-answered', { screen: 'full', trigger: '1.3', answers: { ...calmBlockA, 'E.assessed': 'yes' } });
    return;
  }
  const due = state.screens.needed !== undefined || (blockAOn !== undefined && daysBetween(blockAOn, on) >= SCREEN_DAYS);
  if (!due) return;
  const bad = !isSteady && random.chance(0.01) ? { [random.pick(['A1', 'A6', 'A9', 'A10'] as const)]: 'yes' as const } : {};
  diary.say('readiness-answered', { screen: 'block-a', trigger: state.screens.needed ?? 'R2', answers: bad });
}
