import type { Content, Fact, Facts, FactType } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { plainPerson } from '../scenarios/someone.ts';
import { calendarFile } from './calendar.ts';
import { doneEvents } from './done-events.ts';

let told = 0;
const fact = <K extends FactType>(type: K, data: Facts[K], local: string): Fact => {
  told += 1;
  return { id: `f${told}`, ms: told, ctr: 0, content: { type, v: 1, occurred: { local, tz: 'UTC' }, data } as Content };
};
const plan = { mode: 'full', provisional: false, minutes: 20, items: [], because: [] } as const;
const versions = { libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' };
const begin = (session: string, local: string): Fact => fact('session-started', { session, plan, ...versions }, local);
const set = (session: string, local: string): Fact =>
  fact('set-finished', { session, item: 'i', exercise: 'bird-dog', set: 1, side: 'both', completed: true }, local);

test('a session that was done stands at its own time, without an alarm, under the name of the planned one', () => {
  const facts = [
    begin('a', '2026-11-02T18:05'),
    set('a', '2026-11-02T18:10'),
    fact('session-finished', { session: 'a', peak: 1 }, '2026-11-02T18:29'),
    begin('b', '2026-11-03T00:30'),
    set('b', '2026-11-03T00:32'),
    fact('session-stopped', { session: 'b' }, '2026-11-03T00:30'),
    begin('opened, and nothing done', '2026-11-04T18:00'),
  ];
  const events = doneEvents(facts);
  // After midnight it is still the day before, until four.
  expect(events).toEqual([
    { uid: 'session-2026-11-02', kind: 'done', at: '2026-11-02T18:05', minutes: 24, habits: [] },
    { uid: 'session-2026-11-02-2', kind: 'done', at: '2026-11-03T00:30', minutes: 20, habits: [] },
  ]);
  const file = calendarFile(events, { name: 'Plumbline', titleOf: () => plainPerson.format }, 0);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file).not.toContain('VALARM');
});
