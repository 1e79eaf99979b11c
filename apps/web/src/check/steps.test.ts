import { type Answer, type Answers, askedQuestions, emptyState, type Person, type QuestionId, questions } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lists } from './lists.ts';
import { before, groupOf, isDone, keysOf, placeOf, type RoundKind, type Step, stepAt, stepsOf, withPending } from './steps.ts';

const on = '2026-11-22';
const someone = (answers: Answers = {}, more: Partial<Person> = {}): Person => ({
  ...emptyState().person,
  answers,
  profile: { ...emptyState().person.profile, birthYear: 1984 },
  ...more,
});
const yesNo = questions.filter(({ kind }) => kind === 'yes-no-unsure').map(({ id }) => id);
const anAnswer = fc.constantFrom<Answer>('yes', 'no', 'unsure');
const someAnswers = fc.dictionary(fc.constantFrom(...yesNo), anAnswer, { maxKeys: 70 });
const asked = (steps: readonly Step[]): string[] => steps.flatMap(keysOf);
const aKind = fc.constantFrom<RoundKind>('first', 'full', 'block-a', 'know');

describe('the steps of a round', () => {
  test('are each there once, and a full round puts every question that concerns the person', () =>
    fc.assert(
      fc.property(someAnswers, fc.constantFrom<RoundKind>('first', 'full'), (answers, kind) => {
        const person = someone(answers);
        const keys = asked(stepsOf({ kind, trigger: 'start', person, on }));
        expect(new Set(keys).size).toBe(keys.length);
        const wanted = askedQuestions(person, on).map(({ id }) => (id === 'F4' ? 'floor' : id));
        expect(keys).toEqual(expect.arrayContaining(wanted.filter((id) => id !== 'B14' && id !== 'B22')));
        expect(keys).toContain('conditions');
      }),
    ));
  test('of block A put nothing else but pain, and after a fall what R6 asks for', () =>
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const steps = stepsOf({ kind: 'block-a', trigger: 'R1', person: someone(answers), on });
        const others = asked(steps.filter(({ part }) => part !== 'A' && part !== 'you')).map(groupOf);
        expect([...new Set(others)]).toEqual(answers['A8'] === 'yes' ? ['B5', 'B6'] : []);
      }),
    ));
  test('bring along what a trigger asks for', () => {
    const keys = asked(stepsOf({ kind: 'block-a', trigger: 'R4', person: someone(), on }));
    expect(keys).toEqual(expect.arrayContaining(['A1', 'B3', 'B16']));
    expect(stepsOf({ kind: 'block-a', trigger: 'R2', person: someone(), on }).at(-1)?.key).toBe('healthChanged');
  });
  test('leave pain out for whoever has none, and ask it again once there is some', () => {
    const free = someone({}, { assessment: { durationWeeks: 0, painNow: 0, painAvg: 0, painWorst: 0 } });
    expect(stepsOf({ kind: 'first', trigger: 'start', person: free, on }).map(({ key }) => key)).not.toContain('painNow');
    expect(stepsOf({ kind: 'know', trigger: 'start', person: free, on }).map(({ key }) => key)).not.toContain('stirs');
    const again = someone({}, { assessment: { durationWeeks: 3, painNow: 0, painAvg: 0, painWorst: 0 } });
    expect(stepsOf({ kind: 'block-a', trigger: 'R2', person: again, on }).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['duration', 'painNow', 'painAvg', 'painWorst']),
    );
  });
  test('end: whoever answers each step that is shown comes to the last one', () =>
    fc.assert(
      fc.property(
        fc.array(anAnswer, { minLength: 1, maxLength: 20 }),
        fc.constantFrom<RoundKind>('first', 'block-a', 'know'),
        (said, kind) => {
          let person = someone();
          const done = new Set<string>();
          let count = 0;
          for (; count < 150; count++) {
            const step = stepAt(stepsOf({ kind, trigger: 'start', person, on }), done, undefined);
            if (step === undefined) break;
            for (const key of keysOf(step)) {
              const id = key === 'floor' ? 'F4' : key;
              if (yesNo.includes(id)) person = { ...person, answers: { ...person.answers, [id]: said[count % said.length] } };
              done.add(key);
            }
          }
          expect(count).toBeLessThan(150);
        },
      ),
    ));
});

describe('a list of questions on one screen', () => {
  const all = Object.values(lists).flat();
  test('holds yes-or-no questions of one block with the same calm answer, each in one list, none that hangs on another', () => {
    expect(new Set(all).size).toBe(all.length);
    for (const ids of Object.values(lists)) {
      const members = ids.map((id) => questions.find((q) => q.id === id));
      expect(new Set(members.map((q) => q?.block)).size).toBe(1);
      expect(new Set(members.map((q) => q?.calm)).size).toBe(1);
      for (const q of members) expect([q?.id, q?.kind]).toEqual([q?.id, 'yes-no-unsure']);
      // The cluster of B8 hangs on age and time alone; what follows from a yes is never in a list.
      for (const q of members) expect([q?.id, q?.followUp]).toEqual([q?.id, q?.id.startsWith('B8.')]);
    }
  });
  test('is done when each of its questions is, and not before', () =>
    fc.assert(
      fc.property(fc.constantFrom(...stepsOf({ kind: 'first', trigger: 'start', person: someone(), on })), fc.nat(9), (step, left) => {
        const keys = keysOf(step);
        const kept = keys.filter((_, at) => at !== left % keys.length);
        expect([isDone(step, new Set(kept)), isDone(step, new Set(keys))]).toEqual([false, true]);
      }),
    ));
  test('makes the round of somebody who is well at most thirty screens', () => {
    const calm = Object.fromEntries(questions.filter(({ kind }) => kind === 'yes-no-unsure').map(({ id, calm: said }) => [id, said]));
    expect(stepsOf({ kind: 'first', trigger: 'start', person: someone(calm), on }).length).toBeLessThanOrEqual(30);
  });
});

describe('an open group', () => {
  test('counts with what was just said and without what was said before its first question', () => {
    const person = someone({ A1: 'yes', 'A1.new': 'no', 'A1.year': 'yes', A6: 'yes', 'A6.worse': 'no', 'B8.eye': 'no' });
    expect(withPending(person, { A1: 'yes' }).answers).toEqual({ A1: 'yes', A6: 'yes', 'A6.worse': 'no', 'B8.eye': 'no' });
    expect(withPending(person, { 'A6.worse': 'yes' }).answers).toEqual({ ...person.answers, 'A6.worse': 'yes' });
  });
  test('is named by its first question, and lists are no groups', () => {
    const named: readonly (readonly [QuestionId, string])[] = [
      ['A1.new', 'A1'],
      ['A11', 'A11'],
      ['B19.dizzy', 'B19'],
      ['B8.eye', 'B8.eye'],
      ['M.bone', 'M.bone'],
      ['F1', 'F1'],
    ];
    for (const [id, group] of named) expect(groupOf(id)).toBe(group);
  });
  test('never changes the person it was made from', () =>
    fc.assert(
      fc.property(someAnswers, someAnswers, (answers, pending) => {
        const person = someone(answers);
        const copy = structuredClone(person);
        expect(withPending(person, pending).answers).toMatchObject(pending);
        expect(person).toEqual(copy);
      }),
    ));
});

describe('where a person stands in a round', () => {
  test('is a step of it, counted inside its part', () =>
    fc.assert(
      fc.property(someAnswers, aKind, fc.nat(60), (answers, kind, at) => {
        const steps = stepsOf({ kind, trigger: 'start', person: someone(answers), on });
        const step = steps[at % steps.length] ?? steps[0];
        if (step === undefined) return;
        const done = new Set(asked(steps.slice(0, steps.indexOf(step))));
        const { n, of, parts } = placeOf(steps, done, step);
        expect(n).toBeGreaterThanOrEqual(1);
        expect(n).toBeLessThanOrEqual(of);
        expect(parts.filter(({ now }) => now)).toHaveLength(1);
        expect(parts.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
        expect(before(steps, step)).toBe(steps[steps.indexOf(step) - 1]?.key);
      }),
    ));
  test('is the step gone back to, else the first open one', () => {
    const steps = stepsOf({ kind: 'know', trigger: 'start', person: someone(), on });
    expect(stepAt(steps, new Set(), undefined)).toBe(steps[0]);
    expect(stepAt(steps, new Set([steps[0]?.key ?? '']), undefined)).toBe(steps[1]);
    expect(stepAt(steps, new Set(steps.map(({ key }) => key)), undefined)).toBeUndefined();
    expect(stepAt(steps, new Set(), steps[3]?.key)).toBe(steps[3]);
  });
});
