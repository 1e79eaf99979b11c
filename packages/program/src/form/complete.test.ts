// What is offered where; and whatever is offered for a kind of place can be read there.
import { exerciseWordsEn, library } from '@plumbline/library';
import { describe, expect, test } from 'vitest';
import { families } from '../families.ts';
import { parseProgram } from '../parse-program.ts';
import { realWords } from '../scenarios/real-words.ts';
import { completionsAt, type Names, type Offered } from './complete.ts';

const names: Names = {
  exercise: (id) => (Object.hasOwn(exerciseWordsEn, id) ? exerciseWordsEn[id as keyof typeof exerciseWordsEn].name : undefined),
  family: (word) => (word === 'row' ? 'Pulling towards you' : undefined),
  habit: () => undefined,
};
/** Offers where the bar stands. */
function at(line: string, before = 'block "A" 4 weeks\nsession "B"\n'): readonly Offered[] {
  const text = before + line;
  const place = text.indexOf('|');
  return completionsAt(text.replace('|', ''), place, realWords, names)?.options ?? [];
}
const puts = (line: string): readonly string[] => at(line).map(({ put }) => put);

describe('at the beginning of a line', () => {
  test('exercises by id, and by any word of their name', () => {
    expect(puts('  bird|')[0]).toBe('bird-dog');
    expect(puts('  dog|')).toContain('bird-dog');
    expect(puts('  nosuchword|')).toEqual([]);
    expect(at('  Bird|')[0]).toEqual({ put: 'bird-dog', kind: 'exercise', name: 'Bird dog' });
  });
  test('every exercise, and the lines that frame a program', () => {
    const all = puts('  |');
    expect(library.exercises.map(({ id }) => id).filter((id) => !all.includes(id))).toEqual([]);
    expect(all).toContain('session ""');
    expect(all).not.toContain('block "" 4 weeks');
    expect(at('|', '').map(({ put }) => put)).toContain('block "" 4 weeks');
  });
  test('behind a role and behind a name', () => {
    expect(puts('  warm-up cat|')).toContain('cat-cow');
    expect(puts('  hips: glu|')).toContain('glute-bridge');
  });
});

describe('further along', () => {
  test.each<[string, string]>([
    ['  pick 1 from ro|', 'row'],
    ['  pick 1 from row or pull|', 'pull-down'],
    ['  pick |', '1 from '],
    ['  pick 1 from row |', 'or '],
    ['  series cat-cow, bird|', 'bird-dog'],
    ['habit wa|', 'walk'],
    ['habit walk |', 'every 2-3h'],
    ['  bird-dog |', '3 x 6 / side, hold 5s, rest 30-45s'],
    ['  bird-dog 3 x 8 |', '/ side'],
    ['  bird-dog 3 x 8 / side, |', 'rest 60s'],
    ['  bird-dog 3 x 8 / side, te|', 'tempo 3-1-2'],
    ['  side-plank 3 x 25|', 's'],
    ['  side-plank 3 x 2m|', 'min'],
    ['  side-plank 3 x 25s, rest 60|', 's'],
    ['  goblet-squat 3 x 8, at 12|', 'kg'],
    ['  goblet-squat 3|', ' x '],
    ['block "A" 4|', ' weeks'],
    ['if |', 'pain '],
    ['if pain |', 'over '],
    ['  bird-dog 3 x 8, if pain over 4 then |', 'easier'],
    ['  bird-dog 3 x 8, then side|', 'side-plank'],
  ])('%s offers %s', (line, put) => expect(puts(line)).toContain(put));
  test('kinds by the name they go by', () => expect(puts('  pick 1 from pulling|')).toContain('row'));
  test('nothing inside quotes and comments, nor what stands there already', () => {
    for (const line of ['session "bird|', '  cat-cow # bird|', '  bird-dog|', '  bird-dog 3 x 8s|'])
      expect([line, puts(line).filter((put) => put === 'bird-dog' || put === 's')]).toEqual([line, []]);
    expect(puts('  bird-dog 3 x 8, rest 60s, |')).not.toContain('rest 60s');
  });
  test('every dose that is offered first can be read', () => {
    for (const { id } of library.exercises)
      for (const { put } of at(`  ${id} |`))
        expect([id, put, parseProgram(`block "A" 4 weeks\n${id} ${put}\n`, realWords).diagnostics]).toEqual([id, put, []]);
    for (const word of families.keys())
      for (const { put } of at(`  pick 1 from ${word} |`).filter((each) => each.put !== 'or '))
        expect([put, parseProgram(`block "A" 4 weeks\npick 1 from ${word} ${put}\n`, realWords).diagnostics]).toEqual([put, []]);
  });
});
