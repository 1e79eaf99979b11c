// What is written by a field of its own is read by it again, and stands in a line.
import { expect, test } from 'vitest';
import { parseProgram } from '../parse-program.ts';
import { realWords } from '../scenarios/real-words.ts';
import {
  conditionActs,
  conditionIn,
  conditionSubjects,
  conditionText,
  nextIn,
  nextText,
  noteIn,
  noteText,
  stepIn,
  stepText,
} from './left-out-text.ts';

const said = (part: string): readonly string[] =>
  parseProgram(`block "A" 4 weeks\n  bird-dog 3 x 8, ${part}\n`, realWords).diagnostics.map(({ says }) => says);

test('a condition', () => {
  for (const of of conditionSubjects)
    for (const act of conditionActs) {
      const text = conditionText({ of, over: 4, act });
      expect(conditionIn(text)).toEqual({ of, over: 4, act });
      expect(said(text)).toEqual([`"${text}" is left out.`]);
    }
  expect(conditionIn('if stiff over 4 then easier')).toBeUndefined();
  expect(conditionIn('if pain over 4 then run')).toBeUndefined();
});
test('a step, what comes next, a note', () => {
  for (const step of [
    { by: 1, unit: '' },
    { by: 2.5, to: 20, unit: 'kg' },
    { by: 5, to: 45, unit: 's' },
  ]) {
    expect(stepIn(stepText(step))).toEqual(step);
    expect(said(stepText(step))).toEqual([`"${stepText(step)}" is left out.`]);
  }
  expect(stepIn('+load')).toBeUndefined();
  expect(nextIn(nextText('side-plank'))).toBe('side-plank');
  expect(noteIn(noteText('a "b" \\'))).toBe('a "b" \\');
  expect(said(noteText('a "b"'))).toHaveLength(1);
  expect(noteIn('note x')).toBeUndefined();
});
