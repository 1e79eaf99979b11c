// A plain person to test with: nothing to report, a mat, a band and twenty minutes.
import { type Answers, emptyState, type Person, questions } from '@plumbline/engine';

const calm: Answers = Object.fromEntries(
  questions.filter(({ kind, followUp }) => kind === 'yes-no-unsure' && !followUp).map(({ id, calm: answer }) => [id, answer]),
);
export const someone: Person = {
  ...emptyState().person,
  answeredOn: '2026-11-02',
  answers: calm,
  profile: {
    birthYear: 1984,
    kit: ['wall', 'chair', 'mat', 'band', 'anchor', 'towel'],
    minutes: 20,
    daysPerWeek: 3,
    floor: 'yes',
    goals: ['bother-less'],
    optIn: [],
  },
  assessment: { durationWeeks: 9, painNow: 3, painAvg: 3, painWorst: 5, training: 1, activeMinutes: 100, sittingHours: 6 },
};
