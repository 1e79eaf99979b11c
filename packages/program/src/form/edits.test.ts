// Any edit by form on any program: the text reads, what was meant is changed, and everything else stays letter for letter.
import { habitIds, type ProgramSlot, type ProgramTree } from '@plumbline/engine';
import { library } from '@plumbline/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changed } from '../mend.ts';
import { parseProgram } from '../parse-program.ts';
import { printProgram } from '../print-program.ts';
import { realWords } from '../scenarios/real-words.ts';
import { anyText } from '../scenarios/written-programs.ts';
import { itemOf } from './item.ts';
import { addPart, setDose, setLabel, setPart, setRole, setWhat } from './line-edits.ts';
import { addSession, copySession, moveSession, removeSession, setSpan, setTitle, splitDays } from './session-edits.ts';
import { type Row, type Sheet, sheetOf } from './sheet.ts';
import { addHabit, addItem, moveRow, removeRow, renameSession, setTiming } from './sheet-edits.ts';

/** The long form: PROGRAM_RUNS=10000. */
const numRuns = Number(process.env['PROGRAM_RUNS'] ?? 6);
const timeout = 120_000 + numRuns * 100;
const treeOf = (text: string): ProgramTree | undefined => parseProgram(text, realWords).tree;
const errorsOf = (text: string): readonly string[] =>
  parseProgram(text, realWords).diagnostics.flatMap(({ severity, says }) => (severity === 'error' ? [says] : []));
const sheet = (text: string): Sheet => sheetOf(text, realWords);
const comments = (text: string): readonly string[] =>
  sheet(text).rows.flatMap((row) => (row.comment ? [row.text.slice(row.comment.from, row.comment.to)] : []));
const leftOut = (text: string): number =>
  parseProgram(text, realWords).diagnostics.filter(({ says }) => says.endsWith('is left out.')).length;

/** Lines that are other than before, by number, where no line came or went. */
function otherLines(before: string, after: string): readonly number[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  expect(b).toHaveLength(a.length);
  return a.flatMap((line, at) => (line === b[at] ? [] : [at + 1]));
}
const at = fc.nat(1000);
const ids = library.exercises.map(({ id }) => id);
const anyPick = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom<{ readonly oneOf: readonly ['pull_h'] | readonly ['hinge', 'squat'] }>(
    { oneOf: ['pull_h'] },
    { oneOf: ['hinge', 'squat'] },
  ),
);
interface Here {
  readonly sheet: Sheet;
  readonly row: Row;
  readonly day: number;
  readonly slot: number;
  readonly tree: ProgramTree;
}
/** One of the items of the text. */
function itemAt(text: string, n: number): Here {
  const here = sheet(text);
  const items = here.groups.flatMap(({ rows }, day) =>
    rows.filter(({ kind }) => kind === 'item').map((row, slot) => ({ row, day: day - 1, slot })),
  );
  const [one, tree] = [items[n % items.length], treeOf(text)];
  if (one === undefined || tree === undefined) throw new Error('A text without an item.');
  return { ...one, sheet: here, tree };
}
/** The tree with one slot made otherwise, or taken out where nothing comes back. */
const withSlot = ({ tree, day, slot }: Here, make: (old: ProgramSlot) => unknown): unknown => ({
  ...tree,
  days: tree.days.map((one, d) =>
    d !== day ? one : { ...one, slots: one.slots.flatMap((old, s) => (s !== slot ? [old] : make(old) === undefined ? [] : [make(old)])) },
  ),
});
const item = ({ row }: Here) => {
  const read = itemOf(row, realWords);
  if (read === undefined) throw new Error('No item.');
  return read;
};
/** Holds for any text, one of its items and one more thing. */
const always = <T>(arbitrary: fc.Arbitrary<T>, holds: (text: string, here: Here, value: T) => void): void =>
  fc.assert(
    fc.property(anyText, at, arbitrary, (text, n, value) => holds(text, itemAt(text, n), value)),
    { numRuns },
  );
/** Nothing that is no part of the program got lost. */
const keepsComments = (before: string, after: string): void => expect(comments(after).toSorted()).toEqual(comments(before).toSorted());
function keepsTheRest(before: string, after: string): void {
  keepsComments(before, after);
  expect(leftOut(after)).toBe(leftOut(before));
}

describe('a line', { timeout }, () => {
  const dose = fc.record({ sets: fc.integer({ min: 1, max: 20 }), rest: fc.nat(300) });
  /** A range is part of a dose, and a step may end below where another dose begins. */
  const bare = ({ from: _from, step: _step, ...slot }: ProgramSlot): ProgramSlot => slot;
  const unstepped = (text: string, here: Here): unknown => {
    const tree = treeOf(text);
    return tree && withSlot({ ...here, tree }, bare);
  };
  test('gets another rest: nothing else of the text changes', () =>
    always(dose, (text, here, { rest }) => {
      const old = item(here);
      fc.pre(old.parts.some(({ kind }) => kind === 'Rest'));
      const after = changed(text, setPart(here.row, old, 'Rest', `rest ${rest}s`));
      expect(treeOf(after)).toStrictEqual(withSlot(here, (slot) => ({ ...slot, dose: { ...slot.dose, restSeconds: [rest, rest] } })));
      expect(otherLines(text, after).filter((line) => line !== here.row.number)).toEqual([]);
      keepsTheRest(text, after);
    }));
  test('gets a tempo, and loses it again: the same text', () =>
    always(fc.nat(60), (text, here, n) => {
      const old = item(here);
      fc.pre(old.parts.some(({ kind }) => kind === 'Sets') && !old.parts.some(({ kind }) => kind === 'Tempo'));
      const after = changed(text, setPart(here.row, old, 'Tempo', `tempo ${n}-0-2`));
      expect(treeOf(after)).toStrictEqual(withSlot(here, (slot) => ({ ...slot, dose: { ...slot.dose, tempo: [n, 0, 2] } })));
      const again = { ...here, row: sheet(after).rows[here.row.number - 1] ?? here.row };
      expect(changed(after, setPart(again.row, item(again), 'Tempo', undefined))).toBe(text);
    }));
  test('gets a dose, or the library’s own', () =>
    always(dose, (text, here, { sets, rest }) => {
      const { target } = realWords.exercises.get(typeof item(here).pick === 'string' ? String(item(here).pick) : '') ?? {};
      const given = { ...target, sets, restSeconds: [rest, rest + 10] as const };
      const after = changed(text, setDose(here.row, item(here), given, realWords));
      if (item(here).pick !== undefined && !(typeof item(here).pick === 'object' && 'series' in Object(item(here).pick)))
        expect(unstepped(after, here)).toStrictEqual(withSlot(here, (slot) => ({ ...bare(slot), dose: given })));
      const none = changed(text, setDose(here.row, item(here), undefined, realWords));
      expect(unstepped(none, here)).toStrictEqual(
        withSlot(here, (slot) => {
          const { dose: _, ...rest } = bare(slot);
          return rest;
        }),
      );
      keepsTheRest(text, none);
    }));
  test('changes its place in the session', () =>
    always(fc.constantFrom(undefined, 'warm-up' as const, 'main' as const, 'cool-down' as const), (text, here, role) => {
      const after = changed(text, setRole(here.row, item(here), role));
      expect(treeOf(after)).toStrictEqual(withSlot(here, ({ role: _, ...slot }) => ({ ...slot, ...(role ? { role } : {}) })));
      keepsTheRest(text, after);
    }));
  test('gets a name, and gives it back', () =>
    always(fc.constantFrom('here-1', 'main', 'a b', 'x:y', '"#'), (text, here, name) => {
      fc.pre(!here.tree.days[here.day]?.slots.some(({ id }) => id === name) && name !== 'a b');
      const after = changed(text, setLabel(here.row, item(here), name));
      expect(treeOf(after)).toStrictEqual(withSlot(here, (slot) => ({ ...slot, id: name })));
      keepsTheRest(text, after);
    }));
  test('becomes another exercise or kind, with a dose that fits it', () =>
    always(anyPick, (text, here, pick) => {
      const after = changed(text, setWhat(here.sheet, here.row, item(here), pick, here.sheet.groups[here.day + 1]?.rows ?? []));
      expect(errorsOf(after)).toEqual([]);
      expect(treeOf(after)?.days[here.day]?.slots[here.slot]?.pick).toEqual(pick);
      expect(otherLines(text, after).filter((line) => line !== here.row.number)).toEqual([]);
      // A step in seconds does not fit an exercise that is counted in repetitions: then it is said to be left out.
      keepsComments(text, after);
    }));
  test('gets a step, a condition, a note: it is in the program, or it is said why not, and the rest stays', () =>
    always(
      fc.constantFrom(['Progression', '+2'] as const, ['Condition', 'if pain over 5 then easier'] as const, ['Note', 'note "x"'] as const),
      (text, here, [kind, put]) => {
        const after = changed(text, addPart(here.row, item(here), kind, put));
        const wished = JSON.stringify(treeOf(after)) !== JSON.stringify(here.tree);
        expect(leftOut(after)).toBe(leftOut(text) + (wished ? 0 : 1));
        const without = ({ step: _step, when: _when, note: _note, ...slot }: ProgramSlot): ProgramSlot => slot;
        expect(withSlot({ ...here, tree: treeOf(after) ?? here.tree }, without)).toStrictEqual(withSlot(here, without));
      },
    ));
});

describe('the lines of a program', { timeout }, () => {
  test('one goes: all others stay', () =>
    always(fc.constant(0), (text, here) => {
      const after = changed(text, removeRow(here.sheet, here.row));
      expect(after.split('\n')).toEqual(text.split('\n').toSpliced(here.row.number - 1, 1));
      const isLast = here.tree.days[here.day]?.slots.length === 1;
      expect(errorsOf(after)).toEqual(isLast ? ['This session is empty.'] : []);
      if (!isLast) expect(treeOf(after)).toStrictEqual(withSlot(here, () => undefined));
    }));
  test('one goes up or down: every line is still there, and the way back is the same text', () =>
    always(fc.constantFrom(-1 as const, 1 as const), (text, here, by) => {
      const changes = moveRow(here.sheet, here.row, by);
      fc.pre(changes !== undefined);
      const after = changed(text, changes ?? []);
      expect(errorsOf(after).filter((says) => says !== 'This session is empty.')).toEqual([]);
      keepsTheRest(text, after);
      if (after.split('\n').toSorted().join('\n') !== text.split('\n').toSorted().join('\n')) return;
      const there = sheet(after);
      const moved = there.groups.flatMap(({ rows }) => rows).findLast((row) => row.text === here.row.text);
      if (!moved || text.split(here.row.text).length !== 2) return;
      const back = changed(after, moveRow(there, moved, by === 1 ? -1 : 1) ?? []);
      // Into another session and back the blank lines around it may be others.
      expect(treeOf(back)).toStrictEqual(here.tree);
      if (there.groups.length === 2) expect(back).toBe(text);
    }));
  test('one comes: an exercise with the library’s own dose, at the end of its session', () =>
    always(fc.constantFrom(...ids), (text, here, id) => {
      const group = here.sheet.groups[here.day + 1];
      const after = changed(text, group ? addItem(here.sheet, group, id) : []);
      const now = treeOf(after);
      expect(now?.days[here.day]?.slots.at(-1)).toMatchObject({ pick: id, dose: realWords.exercises.get(id)?.target });
      const without = now && { ...now, days: now.days.map((day, d) => (d === here.day ? { ...day, slots: day.slots.slice(0, -1) } : day)) };
      expect(without).toStrictEqual(here.tree);
      keepsTheRest(text, after);
    }));
  test('a habit comes, gets its time, and goes', () =>
    always(fc.constantFrom(...habitIds), (text, here, habit) => {
      fc.pre(!here.tree.habits.includes(habit));
      const after = changed(text, addHabit(here.sheet, habit));
      expect(treeOf(after)).toStrictEqual({ ...here.tree, habits: [...here.tree.habits, habit] });
      const there = sheet(after);
      const row = there.habits.find((each) => each.text.includes(`habit ${habit}`));
      expect(row).toBeDefined();
      if (row === undefined) return;
      const timed = treeOf(changed(after, setTiming(row, 'every 2-3h')));
      expect(timed?.habitTimes?.[habit]).toEqual({ every: [120, 180] });
      expect({ ...timed, habitTimes: here.tree.habitTimes }).toEqual({ ...treeOf(after), habitTimes: here.tree.habitTimes });
      expect(treeOf(changed(after, removeRow(there, row)))).toStrictEqual(here.tree);
    }));
});

describe('the sessions of a program', { timeout }, () => {
  const name = fc.constantFrom('Hold', 'A "new" one', '#', '\\');
  const many = (changes: readonly Change[], text: string) => treeOf(changed(text, changes));
  test('one is renamed', () =>
    always(name, (text, here, next) => {
      const head = here.sheet.groups[here.day + 1]?.head;
      const days = here.tree.days.map((day, d) => (d === here.day ? { ...day, name: next } : day));
      expect(many(head ? renameSession(head, next) : [], text)).toStrictEqual({ ...here.tree, days });
    }));
  test('one is moved, with the comments above it', () =>
    always(fc.constantFrom(-1 as const, 1 as const), (text, here, by) => {
      const group = here.sheet.groups[here.day + 1];
      const to = here.day + by;
      fc.pre(group !== undefined && here.tree.days[to] !== undefined);
      const after = changed(text, (group && moveSession(here.sheet, group, by)) ?? []);
      const days = [...here.tree.days];
      [days[here.day], days[to]] = [days[to] ?? days[0]!, days[here.day] ?? days[0]!];
      expect(treeOf(after)).toStrictEqual({ ...here.tree, days });
      keepsTheRest(text, after);
    }));
  test('one is copied, one is removed: the days of the block follow', () =>
    always(name, (text, here, next) => {
      const group = here.sheet.groups[here.day + 1];
      fc.pre(group !== undefined && here.tree.days.length < 7);
      const after = changed(text, group ? copySession(here.sheet, group, next) : []);
      const copy = { ...here.tree.days[here.day], name: next };
      expect(treeOf(after)).toStrictEqual({
        ...here.tree,
        days: here.tree.days.toSpliced(here.day + 1, 0, copy as ProgramTree['days'][0]),
      });
      const there = sheet(after);
      const extra = there.groups[here.day + 2];
      expect(treeOf(changed(after, extra ? removeSession(there, extra) : []))).toStrictEqual(here.tree);
    }));
  test('an empty one comes, and is filled', () =>
    always(name, (text, here, next) => {
      fc.pre(here.tree.days.length < 7);
      const after = changed(text, addSession(here.sheet, next));
      expect(errorsOf(after)).toEqual(['This session is empty.']);
      const there = sheet(after);
      const last = there.groups.at(-1);
      const filled = treeOf(changed(after, last ? addItem(there, last, 'cat-cow') : []));
      expect(filled?.days.slice(0, -1)).toStrictEqual(here.tree.days);
      expect(filled?.days.at(-1)).toMatchObject({ name: next, slots: [{ pick: 'cat-cow' }] });
    }));
  test('the block gets another title, other weeks', () =>
    always(fc.integer({ min: 1, max: 52 }), (text, here, weeks) => {
      expect(many(setSpan(here.sheet, 'week', weeks), text)).toStrictEqual({ ...here.tree, weeks });
      expect(many(setTitle(here.sheet, 'Hips "first"'), text)).toStrictEqual({ ...here.tree, id: 'rx:Hips_"first"' });
    }));
});

test('days that are alike become sessions: the same program, with all that stood in it', () => {
  const text = '# mine\nblock "A" 4 weeks, 3 days\n  bird-dog 3 x 8  # slow\n  cat-cow, note "x"\nhabit walk\n'.replace(
    'cat-cow, note',
    'cat-cow 1 x 30s, note',
  );
  const after = changed(
    text,
    splitDays(sheet(text), (n) => `Day ${n}`),
  );
  expect(treeOf(after)).toStrictEqual(treeOf(text));
  expect(sheet(after).groups).toHaveLength(4);
});

test('from nothing to a whole program', () => {
  let text = '';
  const edit = (make: (here: Sheet) => readonly Change[]): void => {
    text = changed(text, make(sheet(text)));
  };
  edit((here) => setTitle(here, 'Hips first'));
  edit((here) => setSpan(here, 'week', 6));
  edit((here) => addSession(here, 'Day 1'));
  edit((here) => addItem(here, here.groups[1] ?? { rows: [] }, 'bird-dog'));
  edit((here) => addItem(here, here.groups[1] ?? { rows: [] }, 'bird-dog'));
  edit((here) => addHabit(here, 'walk'));
  expect(errorsOf(text)).toEqual([]);
  expect(text).toBe(
    'block "Hips first" 6 weeks\n\nsession "Day 1"\n  bird-dog  3 x 6 / side, hold 5s, rest 30-45s\n  bird-dog-2: bird-dog  3 x 6 / side, hold 5s, rest 30-45s\n\nhabit walk\n',
  );
  expect(printProgram(treeOf(text)!, realWords)).toContain('block "Hips first" 6 weeks, 1 day');
});
