// Faults that only show where two things meet. Source: AM-14, 1.5 OSTEO, I-02, I-10, I-38.
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { HistorySummary, Plan } from '../reasoning.ts';
import { adding, declares, exercise, FROM, history, item, library, libraryWith, person, plan } from './small-world.fixture.ts';
import { verify } from './verify.ts';

const details = (...given: Parameters<typeof verify>): readonly string[] => verify(...given).map(({ detail }) => detail);

describe('open questions', () => {
  const open = person({ answers: { A3: undefined, B15: undefined } });
  it('are named one by one', () => {
    expect(details(plan(), open, library)).toContain('not answered: A3 B15');
    const own: Plan = { ...plan(), verdict: { ...plan().verdict, unanswered: ['A3', 'B15'] } };
    expect(verify(own, person(), library)).toContainEqual({ where: 'verdict', invariant: 'I-02', detail: 'not answered: A3 B15' });
  });
  it('ask for no plan, and nothing of an empty one', () => {
    expect(verify({ ...plan(), days: [], habits: [] }, open, library)).toEqual([]);
  });
});

describe('what made somebody faint', () => {
  const waiting = (...ids: string[]): HistorySummary => ({
    ...history({}),
    resting: Object.fromEntries(ids.map((id) => [id, '9999-12-31'])),
  });
  const walked = plan().habits.flatMap(({ exercise: id }) => (id === undefined ? [] : [id]));
  it('is no line of movement while it waits for a clinician', () => {
    const found = verify(plan(), person(), library, waiting(...walked));
    for (const id of walked)
      expect(found).toContainEqual({ where: 'habits', invariant: 'I-10', detail: `${id} waits for a clinician (AM-10)` });
    expect(details(plan(), person(), library, { ...history({}), resting: { [walked[0] ?? '']: '2027-01-01' } }).join()).not.toContain(
      'waits for',
    );
  });
  it('excuses a plan without a line of movement, where nothing else is open', () => {
    const bare: Plan = { ...plan(), habits: [] };
    const none = 'no dosed aerobic line (AM-18)';
    expect(details(bare, person(), library, waiting('stroll', 'march', 'steps'))).not.toContain(none);
    expect(details(bare, person(), library, waiting('stroll', 'march'))).toContain(none);
  });
});

describe('with narrow spinal canals', () => {
  const supported = 'seated or supported aerobic work twice a week (AM-14)';
  it('one supported way of moving among others is asked for', () => {
    const jog = exercise({ id: 'jog', pattern: 'aerobic', position: 'standing', measure: 'time', flags: ['standing'] });
    const bare: Plan = { ...plan(), habits: [] };
    expect(details(bare, declares('STENOSIS'), libraryWith(jog))).toContain(supported);
    expect(details(plan(), declares('STENOSIS'), libraryWith(jog))).not.toContain(supported);
  });
  it('habits without an exercise count as none', () => {
    const footwear = { habit: 'footwear', because: [] } as const;
    expect(details({ ...plan(), habits: [footwear] }, declares('STENOSIS'), library)).toContain(supported);
    expect(details({ ...plan(), habits: [...plan().habits, footwear] }, declares('STENOSIS'), library)).not.toContain(supported);
  });
});

describe('with thin bones', () => {
  const leaning = exercise({ id: 'leaning', pattern: 'glute', stress: { lean: 2 } });
  const within = libraryWith(leaning);
  const leans = adding(plan(), 0, item('leaning', 'main', { dose: { sets: 1, reps: 6, restSeconds: [45, 75] } }));
  const first = 'leans before a hinge is mastered (OSTEO)';
  const hinged = (reps: number, lastLight: 'green' | 'amber' = 'green'): HistorySummary => {
    const past = history();
    const bend = { best30d: 1000, last: { sets: 3, reps, restSeconds: [45, 75] }, lastLight, lastOn: addDays(FROM, -1) } as const;
    return { ...past, gentle: { since: '2026-10-01', greens: 9 }, byExercise: { ...past.byExercise, bend } };
  };
  it('no far lean is planned without a log that could show such a hinge', () => {
    const said = details(leans, declares('OSTEO'), within);
    expect(said).not.toContain(first);
    expect(said.filter((line) => line.includes('lean'))).toEqual(['leaning: lean 2 is over 1 (OSTEO GENTLE)']);
    expect(details(plan(), declares('OSTEO'), within).filter((line) => line.includes('lean'))).toEqual([]);
  });
  it('a lean waits for a hinge that went well at the top of its range', () => {
    expect(details(leans, declares('OSTEO'), within, hinged(10))).not.toContain(first);
    expect(details(leans, declares('OSTEO'), within, hinged(9))).toContain(first);
    expect(details(leans, declares('OSTEO'), within, hinged(10, 'amber'))).toContain(first);
  });
});

it('what rests is not in a plan', () => {
  const past: HistorySummary = { ...history(), resting: { bug: addDays(FROM, 1) } };
  expect(verify(plan(), person(), library, past)).toContainEqual({
    where: `${FROM} bug`,
    invariant: 'I-10',
    detail: `bug rests until ${addDays(FROM, 1)}`,
  });
});
