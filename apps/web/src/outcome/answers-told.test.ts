import { type Answer, type Person, questions } from '@plumbline/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone } from '../model/someone.contract.ts';
import { toldAbout } from '../you/told-model.ts';
import { saidNoTo, toldLines } from './answers-told.ts';

const ids = questions.filter(({ kind }) => kind === 'yes-no-unsure').map(({ id }) => id);
const somePerson = fc
  .dictionary(fc.constantFrom(...ids), fc.constantFrom<Answer>('yes', 'no', 'unsure'))
  .map((answers): Person => ({ ...someone, answers }));

describe('the summary of what a person told', () => {
  test('names every first question that was answered yes or not sure, and none of the noes', () =>
    fc.assert(
      fc.property(somePerson, (person) => {
        const asked = toldLines(person).map(({ asked: text }) => text);
        const no = saidNoTo(person);
        expect(asked.some((text) => no.includes(text))).toBe(false);
        const worries = questions.filter(
          ({ id, followUp }) => !followUp && id !== 'B14' && ['yes', 'unsure'].includes(String(person.answers[id])),
        );
        expect(asked.length).toBeGreaterThanOrEqual(worries.length);
      }),
    ));
  test('shows no raw name of a question or a field', () =>
    fc.assert(
      fc.property(somePerson, (person) => {
        for (const { asked, said } of toldLines(person)) expect(`${asked} ${said}`).not.toMatch(/undefined|\b[AB]\d+\.|\{/);
      }),
    ));
  test('says pain with all three numbers', () => {
    expect(toldLines(someone).map(({ asked }) => asked)).toContain('Pain now 3, on average 3, at worst 5 of 10');
  });
});

test('every line about a person leads to a step that changes it', () => {
  const lines = toldAbout(someone);
  expect(new Set(lines.map(({ step }) => step)).size).toBe(lines.length);
  for (const { asked, said } of lines) expect(`${asked}${said}`).not.toMatch(/undefined|\{/);
  expect(toldAbout({ ...someone, assessment: { durationWeeks: 0 } }).map(({ step }) => step)).not.toContain('painNow');
});
