import { describe, expect, test } from 'vitest';
import type { Answers, Person } from '../person.ts';
import { calmAnswers } from './questions.ts';
import { quietHistory, type RescreenInput, rescreenFindings, rescreens, screenQuestions } from './rescreen.ts';
import { readiness } from './verdict.ts';

const on = '2026-11-22';
const person = (answers: Answers = {}): Person => ({
  format: 'plumbline-person/1',
  answeredOn: on,
  answers: { ...calmAnswers, ...answers },
  conditions: [],
  clearances: [],
  profile: { birthYear: 1978, kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment: { painNow: 3, durationWeeks: 30 },
});
/** Each trigger with its screen, level, referral and cards. */
const asks = (change: Partial<RescreenInput>): string =>
  rescreens({ ...quietHistory, ...change })
    .map(({ trigger, screen, also, finding, card }) =>
      [trigger, typeof screen === 'string' ? screen : `[${screen.join(' ')}]`, also, finding?.level, finding?.refer, finding?.card, card]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');

test('a quiet history has no ratings, no mornings and no averages', () => {
  const { restingPain, weeklyPainAvg, weeklyMedians, mornings } = quietHistory;
  expect([...restingPain, ...weeklyPainAvg, ...weeklyMedians, ...mornings]).toEqual([]);
});

const rows: readonly (readonly [string, Partial<RescreenInput>, string])[] = [
  ['nothing happened', {}, ''],
  ['R1 before a session', { beforeSession: true }, 'R1 one-tap'],
  ['R1 answered yes', { beforeSession: true, somethingNew: true }, 'R1 block-a'],
  ['R1 answered yes apart from a session', { somethingNew: true }, 'R1 block-a'],
  ['R2 on day 28', { daysSinceBlockA: 28 }, 'R2 block-a health-changed'],
  ['R2 on day 27', { daysSinceBlockA: 27 }, ''],
  ['R2 where block A was never asked', { daysSinceBlockA: undefined }, 'R2 block-a health-changed'],
  ['R3', { flareStarted: true }, 'R3 block-a'],
  ['R4, three reports of usual + 3', { usual: 2, restingPain: [0, 5, 6, 5] }, 'R4 [A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 B3 B16]'],
  ['R4, one of three below', { usual: 2, restingPain: [5, 4, 6, 5] }, ''],
  ['R4, only two reports', { usual: 2, restingPain: [6, 5] }, ''],
  ['R4, usual unknown', { restingPain: [9, 9, 9] }, ''],
  ['R5', { newLegSymptom: true }, 'R5 [A1 A2 A3 A4 A5 A6 B9]; AM-11 [] gentle soon new-leg-symptom'],
  ['R6', { fall: true }, 'R6 [A8 B5 B6]'],
  ['R7 at 28 days', { gapDays: 28 }, 'R7 full'],
  ['R7 at 27 days', { gapDays: 27 }, ''],
  ['R8', { newCircumstance: true }, 'R8 full'],
  ['R9, the year of 65', { age: 65, ageAtFullScreen: 64 }, 'R9 []'],
  ['R9, over 65 already', { age: 66, ageAtFullScreen: 65 }, ''],
  ['R9, before 65', { age: 64, ageAtFullScreen: 63 }, ''],
  ['R9, past 18 for certain', { age: 19, ageAtFullScreen: 18 }, 'R9 []'],
  ['R9, the year of 18', { age: 18, ageAtFullScreen: 17 }, ''],
  ['R9, age unknown', { ageAtFullScreen: 64 }, ''],
  ['R9, never screened in full', { age: 65 }, ''],
  ['R10 on day 42', { planDay: 42, adherence: 0.6, painChange: 0.9, activityChange: 0.9 }, 'R10 [] go talk-to-clinician plan-review'],
  ['R10 on day 41', { planDay: 41, adherence: 0.6 }, ''],
  ['R10, seen already', { planDay: 50, adherence: 0.6, reviewed: true }, ''],
  ['R10, done too little to tell', { planDay: 42, adherence: 0.59 }, ''],
  ['R10, pain is better', { planDay: 42, adherence: 0.6, painChange: 1 }, ''],
  ['R10, activities are better', { planDay: 42, adherence: 0.6, activityChange: 1 }, ''],
  ['R11, two weeks at baseline + 2', { baseline: 4, weeklyPainAvg: [3, 6, 6] }, 'R11 block-a gentle soon'],
  ['R11, one week', { baseline: 4, weeklyPainAvg: [6, 5, 6] }, ''],
  ['R11, one check only', { baseline: 4, weeklyPainAvg: [6] }, ''],
  ['R11, baseline unknown', { weeklyPainAvg: [9, 9] }, ''],
  ['R12, three flares', { flaresIn56Days: 3 }, 'R12 block-a gentle soon'],
  ['R12, two flares', { flaresIn56Days: 2 }, ''],
  ['R12, a flare on day 14', { flareDay: 14 }, 'R12 block-a gentle soon'],
  ['R12, a flare on day 13', { flareDay: 13 }, ''],
  ['R13', { sessionsAtHighUsual: 3 }, 'R13 [] go routine'],
  ['R13, two sessions', { sessionsAtHighUsual: 2 }, ''],
  ['AM-04, two uneasy mornings', { mornings: ['green', 'amber', 'red'] }, 'AM-04 block-a gentle'],
  ['AM-04, a good morning between', { mornings: ['red', 'green', 'red'] }, ''],
  ['AM-04, an unknown morning last', { mornings: ['red', 'red', 'unknown'] }, ''],
  ['AM-04, the first two mornings', { mornings: ['red', 'amber'] }, 'AM-04 block-a gentle'],
  ['AM-04, one morning', { mornings: ['red'] }, ''],
  ['AM-04, a week 2 above', { baseline: 3, weeklyMedians: [4, 5] }, 'AM-04 block-a gentle'],
  ['AM-04, a week before that', { baseline: 3, weeklyMedians: [5, 4] }, ''],
  ['AM-04, two weeks 2 above', { baseline: 3, weeklyMedians: [5, 5] }, 'AM-04 block-a gentle; AM-04 [] gentle soon'],
  ['AM-04, baseline unknown', { weeklyMedians: [9, 9] }, ''],
  ['a sign that called for help', { stopSign: 'call' }, '1.7 full'],
  ['a sign that ended the session', { stopSign: 'session' }, '1.7 block-a'],
];
test.each(rows)('%s', (_, change, expected) => {
  expect(asks(change)).toBe(expected);
});

test('a trigger names its rule and source, and carries nothing it does not need', () => {
  expect(rescreens({ ...quietHistory, flareStarted: true })).toStrictEqual([
    { trigger: 'R3', screen: 'block-a', because: { rule: 'R3', source: 'design' } },
  ]);
});

describe('the findings of triggers', () => {
  test('raise a verdict', () => {
    const list = rescreens({ ...quietHistory, newLegSymptom: true, fall: true });
    expect(rescreenFindings(list)).toStrictEqual([
      { level: 'gentle', refer: 'soon', rule: 'AM-11', source: 'design', tag: 'other', card: 'new-leg-symptom' },
    ]);
    const verdict = readiness(person(), on, rescreenFindings(list));
    expect([verdict.outcome, verdict.refer]).toEqual(['gentle', 'soon']);
  });
  test('refer without pausing anything', () => {
    const verdict = readiness(person(), on, rescreenFindings(rescreens({ ...quietHistory, sessionsAtHighUsual: 3 })));
    expect([verdict.outcome, verdict.refer]).toEqual(['go', 'routine']);
  });
});

describe('the questions of a screen', () => {
  const questionsOf = (screen: Parameters<typeof screenQuestions>[0], answers?: Answers): string =>
    screenQuestions(screen, person(answers), on).join(' ');
  test('are none for one tap and for nothing', () => {
    expect(questionsOf('one-tap')).toBe('');
    expect(questionsOf([])).toBe('');
  });
  test('are block A with its follow-ups', () => {
    expect(questionsOf('block-a')).toBe('A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A11.sweats A12');
    expect(questionsOf('block-a', { A7: 'yes', B1: 'yes', B13: 'yes' })).toBe(
      'A1 A2 A3 A4 A5 A6 A7 A7.worse A8 A9 A10 A11 A11.sweats A12 A13',
    );
  });
  test('are all that is asked', () => {
    const all = questionsOf('full').split(' ');
    expect(all).toHaveLength(47);
    expect(all).toContain('M.dizzy');
    expect(questionsOf('full', { A7: 'yes' }).split(' ')).toHaveLength(48);
  });
  test('are those of a list with their follow-ups, and no namesakes', () => {
    expect(questionsOf(['A1', 'B9'], { B9: 'yes', A10: 'yes' })).toBe('A1 B9 B9.below B9.numb B9.weeks');
    expect(questionsOf(['A8', 'B5', 'B6'])).toBe('A8 B5 B6 B6.fracture');
  });
});
