// What a trainer wishes beside the dose reaches the program as it is written, and what cannot be kept is said and left out.
import { describe, expect, test } from 'vitest';
import { parseProgram } from './parse-program.ts';
import { realWords } from './scenarios/real-words.ts';
import {
  conditionActs,
  conditionIn,
  conditionSubjects,
  conditionText,
  nextIn,
  noteIn,
  noteText,
  stepIn,
  stepText,
  timingIn,
  timingText,
} from './wish-text.ts';

const read = (...lines: readonly string[]) => parseProgram(`block "A" 4 weeks\n${lines.join('\n')}\n`, realWords);
const slotOf = (line: string) => {
  const { tree, diagnostics } = read(line);
  return { slot: tree?.days[0]?.slots[0], said: diagnostics.map(({ severity, says }) => `${severity}: ${says}`) };
};
const out = (part: string): readonly string[] => [`warning: "${part}" is left out.`];

describe('a part by itself', () => {
  test('a condition', () => {
    for (const of of conditionSubjects)
      for (const act of conditionActs) expect(conditionIn(conditionText({ of, over: 4, act }))).toEqual({ of, over: 4, act });
    expect(conditionIn('if pain > 4 then rest')).toEqual({ of: 'pain', over: 4, act: 'rest' });
    for (const other of ['if stiff over 4 then easier', 'if pain over 4 then run', 'if pain over 11 then stop', 'if pain < 4 then easier'])
      expect(conditionIn(other)).toBeUndefined();
  });
  test('a step, what comes next, a note', () => {
    for (const step of [
      { by: 1, unit: 'reps' },
      { by: 2.5, to: 20, unit: 'kg' },
      { by: 5, to: 45, unit: 'seconds' },
    ] as const)
      expect(stepIn(stepText(step))).toEqual(step);
    expect(stepIn('+5s to 45')).toEqual({ by: 5, to: 45, unit: 'seconds' });
    expect(stepIn('+1min to 3min')).toEqual({ by: 60, to: 180, unit: 'seconds' });
    for (const other of ['+load', '+1 to 45s', '+1 apples', '+constructor']) expect(stepIn(other)).toBeUndefined();
    expect(nextIn('then side-plank')).toBe('side-plank');
    expect(noteIn(noteText('a "b" \\'))).toBe('a "b" \\');
    expect(noteIn('note x')).toBeUndefined();
  });
  test('how often and when', () => {
    for (const [text, time] of [
      ['every 2-3h', { every: [120, 180] }],
      ['every 45min', { every: [45, 45] }],
      ['5min at 07:30, 21:30', { seconds: 300, at: ['07:30', '21:30'] }],
      ['30s every 1h at 09:00', { seconds: 30, every: [60, 60], at: ['09:00'] }],
    ] as const) {
      expect(timingIn(text)).toEqual(time);
      expect(timingText(time)).toBe(text);
    }
    expect(timingIn('at 21:30, 7:30')).toEqual({ at: ['07:30', '21:30'] });
    for (const other of [
      '',
      'every 2 days',
      'at 25:00',
      'at 7',
      'every 3-2h',
      'every 1min',
      '5min 6min',
      'at 7:30, 07:30',
      'every 2h every 3h',
    ])
      expect(timingIn(other)).toBeUndefined();
  });
});

describe('in a program', () => {
  test('all of it is there', () => {
    expect(
      slotOf(
        'side-plank 3 x 20-40s / side, rest 30s, +5s to 60s, then suitcase-carry, note "Slow", if pain over 4 then easier, if effort over 7 then hold',
      ),
    ).toEqual({
      said: [],
      slot: {
        id: 'side-plank',
        pick: 'side-plank',
        dose: { sets: 3, seconds: 40, restSeconds: [30, 30] },
        from: 20,
        step: { by: 5, unit: 'seconds', to: 60 },
        next: 'suitcase-carry',
        note: 'Slow',
        when: [
          { of: 'pain', over: 4, act: 'easier' },
          { of: 'effort', over: 7, act: 'hold' },
        ],
      },
    });
    const { tree, diagnostics } = read('note "Breathe"', 'if pain over 5 then rest', 'bird-dog', 'habit walk every 2h', 'habit breathe');
    expect(diagnostics).toEqual([]);
    expect(tree).toMatchObject({
      notes: ['Breathe'],
      when: [{ of: 'pain', over: 5, act: 'rest' }],
      habits: ['walk', 'breathe'],
      habitTimes: { walk: { every: [120, 120] } },
    });
  });
  test('and nothing where nothing is wished', () => {
    expect(Object.keys(read('bird-dog 3 x 8-8', 'habit walk').tree ?? {})).toEqual(['id', 'weeks', 'days', 'habits']);
    expect(Object.keys(slotOf('bird-dog 3 x 8-8').slot ?? {})).toEqual(['id', 'pick', 'dose']);
  });
  test.each([
    ['bird-dog 3 x 8, ', '+5s to 45s', 'another unit than the dose'],
    ['bird-dog 3 x 8, ', '+1 to 8', 'an end where it begins'],
    ['bird-dog 3 x 8, ', '+0', 'no step at all'],
    ['bird-dog 3 x 8, ', '+1.5', 'half a repetition'],
    ['bird-dog 3 x 8, ', 'then +load', 'what the coach does by itself'],
    ['bird-dog 3 x 8, ', 'then bird-dog', 'itself'],
    ['bird-dog 3 x 8, ', 'then single-leg', 'an unknown exercise'],
    ['pick 1 from row 3 x 8, rest 60s, ', 'then side-plank', 'a kind that leads somewhere'],
    ['bird-dog 3 x 8, ', 'if stiff over 4 then easier', 'another condition'],
    ['bird-dog 3 x 8, ', 'note ""', 'an empty note'],
    ['bird-dog 3 x 8, ', `note "${'x'.repeat(201)}"`, 'a long note'],
    ['bird-dog 3 x 8, ', 'note "a\\nb"', 'a note of two lines'],
    ['bird-dog 3 x 8, ', 'note "a\\u202eb"', 'a note that turns the text around'],
    ['bird-dog 3 x 8, note "a", ', 'note "b"', 'a second note'],
    ['bird-dog 3 x 8, +1, ', '+2', 'a second step'],
    ['bird-dog 3 x 8, if pain over 4 then rest, ', 'if pain over 4 then rest', 'the same condition'],
  ])('%s%s is left out: %s', (start, part) => {
    const { slot, said } = slotOf(start + part);
    expect(said).toEqual(out(part));
    expect(slot).toEqual(slotOf(start.replace(/,\s*$/, '')).slot);
  });
  test('a time of a habit that cannot be meant is left out, and the habit stays', () => {
    const { tree, diagnostics } = read('bird-dog', 'habit breathe at 25:00');
    expect(diagnostics.map(({ says }) => says)).toEqual(['"at 25:00" is left out.']);
    expect(tree).toMatchObject({ habits: ['breathe'] });
    expect(tree?.habitTimes).toBeUndefined();
  });
  test('notes and conditions have an end', () => {
    const many = Array.from({ length: 8 }, (_, at) => `note "${at}"`);
    expect(read('bird-dog', ...many).tree?.notes).toHaveLength(6);
    const when = Array.from({ length: 8 }, (_, at) => `if pain over ${at} then rest`);
    expect(slotOf(`bird-dog 3 x 8, ${when.join(', ')}`).slot?.when).toHaveLength(4);
  });
});
