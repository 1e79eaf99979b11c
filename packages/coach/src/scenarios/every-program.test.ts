// Every program's sessions can be written down, and no two places of a session share a name.
import { decodeContent, type ProgramId } from '@plumbline/engine';
import { programs } from '@plumbline/library';
import { expect, test } from 'vitest';
import { planFor } from '../plan-for.ts';
import { catalog, plainPerson } from './someone.ts';

const ids: readonly ProgramId[] = ['my-plan', ...Object.values(programs).map((program) => program.id as ProgramId)];
const sizes = [10, 20, 45].flatMap((minutes) => [2, 3, 5].map((daysPerWeek) => ({ minutes, daysPerWeek })));

test.each(ids)('the log keeps every session of %s', (program) => {
  for (const size of sizes) {
    const person = { ...plainPerson, profile: { ...plainPerson.profile, ...size } };
    const { days } = planFor(person, { catalog, from: '2026-11-02', program });
    expect(days.filter((day) => day.session).length).toBeGreaterThan(3);
    for (const { date, session } of days) {
      if (!session) continue;
      const slots = session.items.map((item) => item.slot);
      expect([date, slots.filter((slot, i) => slots.indexOf(slot) < i)]).toEqual([date, []]);
      const kept = decodeContent({
        type: 'session-started',
        v: 1,
        occurred: { local: `${date}T18:00`, tz: 'UTC' },
        data: { session: 's1', plan: session, libraryVersion: '1', rulesVersion: '1', engineVersion: '1' },
      });
      expect(kept).toMatchObject({ ok: true });
    }
  }
});
