import type { ClientHistory } from '@plumbline/coach';
import { describe, expect, test } from 'vitest';
import { type DeskContent, type DeskCopy, deskUnion, printDeskCopy, readDeskCopy } from './desk-copy.ts';
import type { ClientFile, OwnProgram } from './desk-store.ts';

const on = '2026-11-22';
const historyOf = (until: string): ClientHistory => ({
  ...{ who: 'w1', from: '2026-10-01', until, program: 'my-plan', version: 0, standing: 'go', perWeek: 3 },
  sessions: [{ on: until, ended: 'finished', light: 'green', peak: 3, minutes: 20, items: [] }],
  ...{ events: [], weeks: [], tests: [], changes: [], swaps: [], left: [], notes: [] },
});
const fileOf = (id: string, more: Partial<ClientFile> = {}): ClientFile => ({ id, notes: '', sent: [], ...more });
const program = (id: string, ...texts: readonly string[]): OwnProgram => ({
  id,
  name: id,
  versions: texts.map((text, at) => ({ version: at + 1, on: `2026-11-0${at + 1}`, text })),
});
const here: DeskContent = {
  clients: [{ id: 'a', name: 'Client 1', whos: ['w1'] }],
  files: [fileOf('a', { notes: 'Likes walks.', history: historyOf('2026-11-10') })],
  programs: [program('p', 'one', 'two')],
};
const copyOf = (content: DeskContent): DeskCopy => {
  const read = readDeskCopy(printDeskCopy(content, on));
  if (typeof read === 'string') throw new Error(read);
  return read;
};
const join = (mine: DeskContent, copy: DeskCopy) => deskUnion(mine, copy, 'From a copy:');
const merged = (mine: DeskContent, copy: DeskCopy): DeskContent => {
  const { clients, files, programs } = join(mine, copy);
  const over = <T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] => [
    ...old.filter(({ id }) => !fresh.some((one) => one.id === id)),
    ...fresh,
  ];
  return { clients: over(mine.clients, clients), files: over(mine.files, files), programs: over(mine.programs, programs) };
};
const none = { newClients: 0, moreOf: 0, newPrograms: 0, moreVersions: 0 };

describe('a copy of the desk', () => {
  test('comes back whole, and adds nothing to what it was made of', () => {
    const copy = copyOf(here);
    expect(copy).toMatchObject({ made: on, files: here.files, programs: here.programs });
    expect(copy.clients[0]).toMatchObject({ name: 'Client 1', row: { until: '2026-11-10' } });
    expect(join(here, copy)).toMatchObject(none);
    expect(join({ clients: [], files: [], programs: [] }, copy)).toMatchObject({ ...none, newClients: 1, newPrograms: 1 });
  });
  test('with anything cut off or any character changed is none, and so is any other file', () => {
    const text = printDeskCopy(here, on);
    for (let at = 0; at < text.length - 1; at++) {
      expect(typeof readDeskCopy(text.slice(0, at))).toBe('string');
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(typeof readDeskCopy(text.slice(0, at) + other + text.slice(at + 1))).toBe('string');
    }
    expect(['', 'a letter', '{"format":"x"}'].map(readDeskCopy)).toEqual(['not-a-copy', 'not-a-copy', 'not-a-copy']);
    expect(readDeskCopy(text.replace('plumbline-desk 1', 'plumbline-desk 2'))).toBe('newer');
    expect(readDeskCopy(text.slice(0, -40))).toBe('damaged');
  });
  test('whose parts are not what they must be is none, though its hash holds', () => {
    const odd = [
      { ...here, clients: [{ id: 'a', name: 'x' }] },
      { ...here, files: [{ ...fileOf('a'), history: { from: 1 } }] },
    ];
    for (const content of odd) expect(readDeskCopy(printDeskCopy(content as unknown as DeskContent, on))).toBe('damaged');
  });
});

describe('the union with a copy', () => {
  const there: DeskContent = {
    clients: [
      { id: 'a', name: 'Anna', whos: ['w2'] },
      { id: 'b', name: 'Client 2', whos: [] },
    ],
    files: [fileOf('a', { notes: 'Knee is better.', history: historyOf('2026-11-20') }), fileOf('b')],
    programs: [program('p', 'one', 'three'), program('q', 'new')],
  };
  test('keeps what is here and takes in what is new: sessions, notes, texts, people', () => {
    const union = join(here, copyOf(there));
    expect(union).toMatchObject({ newClients: 1, moreOf: 1, newPrograms: 1, moreVersions: 1 });
    const [anna] = union.clients;
    expect(anna).toMatchObject({ name: 'Client 1', whos: ['w1', 'w2'], row: { until: '2026-11-20' } });
    expect(union.files[0]?.notes).toBe('Likes walks.\n\nFrom a copy:\nKnee is better.');
    expect(union.programs[0]?.versions.map(({ version, text }) => [version, text])).toEqual([
      [1, 'one'],
      [2, 'three'],
      [3, 'two'],
    ]);
  });
  test('adds nothing a second time', () => {
    const copy = copyOf(there);
    const after = merged(here, copy);
    expect(join(after, copy)).toMatchObject(none);
  });
  test('holds of what was sent the later version, and of a withdrawn program that it is', () => {
    const sent = { id: 's', program: 'p', name: 'p', version: 1, on, text: 't', link: 'l' };
    const withSent = (version: number, withdrawn?: true): DeskContent => ({
      ...here,
      files: [fileOf('a', { sent: [{ ...sent, version, ...(withdrawn ? { withdrawn } : {}) }] })],
    });
    expect(join(withSent(1), copyOf(withSent(2, true))).files[0]?.sent).toMatchObject([{ version: 2, withdrawn: true }]);
    expect(join(withSent(2, true), copyOf(withSent(1)))).toMatchObject(none);
  });
});
