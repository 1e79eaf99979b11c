// A log of somebody who has trained for a while, as a copy that the app can take in.
import { createCoach } from '@plumbline/coach';
import { type Content, type Facts, type FactType, type LocalDate, personToContents, rulesVersion, sessionOn } from '@plumbline/engine';
import { createMemoryLog, printBackup } from '@plumbline/log';
import { catalog, plainPerson } from '../packages/coach/src/scenarios/someone.ts';

/** Agreed and planned on `days[0]`, then one whole session on each of `days` that has one. */
export async function copyOfSomeoneWho(days: readonly LocalDate[]): Promise<string> {
  const store = createMemoryLog();
  const first = days[0] ?? '2026-11-10';
  let ms = Date.parse(`${first}T08:00:00Z`);
  let seed = 7;
  const nextByte = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 255;
  };
  const chance = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, nextByte);
  const named = { log: '0'.repeat(32), author: '1'.repeat(32), replica: '2'.repeat(32) };
  const coach = await createCoach({ store, catalog, ...named, now: () => ms++, chance });
  const record = async (...contents: readonly Content[]): Promise<void> => {
    const done = await coach.record(...contents);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  };
  const say = <K extends FactType>(on: LocalDate, type: K, data: Facts[K]): Promise<void> =>
    record({ type, v: 1, occurred: { local: `${on}T18:00`, tz: 'UTC' }, data } as Content);
  await say(first, 'consent-given', { textHash: 'x', rulesVersion });
  await record(...personToContents({ ...plainPerson, answeredOn: first }, 'my-plan', first, 4));
  for (const [n, on] of days.entries()) {
    await say(on, 'checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false });
    const plan = sessionOn({ state: coach.get(), catalog, date: on })?.session;
    if (plan === undefined) continue;
    const session = `s${n}`;
    await say(on, 'session-started', { session, plan, libraryVersion: 'l', rulesVersion, engineVersion: 'e' });
    for (const { id: item, exercise, dose, sides } of plan.items) {
      const { reps, seconds } = dose;
      const amount = { ...(reps === undefined ? {} : { reps }), ...(seconds === undefined ? {} : { seconds }) };
      for (const side of sides)
        await say(on, 'set-finished', { session, item, exercise, set: 1, side, completed: true, rir: 4, ...amount });
    }
    await say(on, 'session-finished', { session, peak: 3 });
  }
  return printBackup(await store.readAll(), days.at(-1) ?? first);
}
