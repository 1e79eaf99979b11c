// A life told beforehand, as a copy to bring into the page: the same facts, fold and planner as on the device.
import {
  type CoachState,
  type Content,
  type Facts,
  type FactType,
  type LocalDate,
  type Nrs,
  type Person,
  personToContents,
  rulesVersion,
  sessionOn,
} from '@plumbline/engine';
import { createMemoryLog, printBackup } from '@plumbline/log';
import type { Page } from 'playwright-core';
import { createCoach } from '../packages/coach/src/index.ts';
import { catalog, plainPerson } from '../packages/coach/src/scenarios/someone.ts';

export interface SessionTold {
  readonly pre?: 2 | 3 | 4;
  readonly energy?: 2 | 4;
  /** The most it hurt; as before the session where nothing is said. */
  readonly peak?: Nrs;
}
export interface Story {
  readonly state: () => CoachState;
  readonly say: <K extends FactType>(on: LocalDate, type: K, data: Facts[K], time?: string) => Promise<void>;
  /** One whole session, with the morning before it. */
  readonly session: (on: LocalDate, more?: SessionTold) => Promise<void>;
  readonly text: () => Promise<string>;
}

/** Somebody with a plan of three days a week from `first` on, which is a Monday unless a journey asks for another day or person. */
export async function beginStory(first: LocalDate = '2026-11-02', person: Person = plainPerson): Promise<Story> {
  const store = createMemoryLog();
  let at = 0;
  let seed = 1;
  const nextByte = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed & 255;
  };
  const chance = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, nextByte);
  const ids = { log: 'a'.repeat(32), author: 'b'.repeat(32), replica: 'c'.repeat(32) };
  const coach = await createCoach({ store, catalog, ...ids, now: () => at++, chance });
  let last: string | undefined;
  const record = async (...contents: readonly Content[]): Promise<void> => {
    const done = await coach.record(...contents);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  };
  const say: Story['say'] = async (on, type, data, time = '18:00') => {
    at = Math.max(at, Date.parse(`${on}T${time}:00Z`));
    await record({ type, v: 1, occurred: { local: `${on}T${time}`, tz: 'UTC' }, data } as Content);
  };
  const session: Story['session'] = async (on, { pre = 3, energy = 4, peak = pre } = {}) => {
    if (last !== undefined) await say(on, 'morning-recalled', { session: last, answer: 'same' });
    await say(on, 'checked-in', { pre, legs: 'same', energy, anythingNew: false });
    const plan = sessionOn({ state: coach.get(), catalog, date: on })?.session;
    if (plan === undefined) throw new Error(`There is no session on ${on}.`);
    last = `session-${on}`;
    await say(on, 'session-started', { session: last, plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
    for (const { id, exercise, dose, sides } of plan.items)
      for (let set = 1; set <= dose.sets; set++)
        for (const side of sides) {
          const { reps, seconds, kg } = dose;
          const done = {
            ...(reps === undefined ? {} : { reps }),
            ...(seconds === undefined ? {} : { seconds }),
            ...(kg === undefined ? {} : { kg }),
          };
          await say(on, 'set-finished', { session: last, item: id, exercise, set, side, completed: true, rir: 4, control: 'yes', ...done });
        }
    await say(on, 'session-finished', { session: last, peak, effort: 4, provoked: [] }, '18:40');
  };
  await say(first, 'consent-given', { textHash: 'x', rulesVersion }, '07:00');
  await record(...personToContents({ ...person, answeredOn: first }, 'my-plan', first, 4));
  return { state: coach.get, say, session, text: async () => printBackup(await store.readAll(), first) };
}

/** Brings the story into a page that was opened anew, and goes to Today. The clock of the page is the caller's. */
export async function live(page: Page, url: string, story: Story): Promise<void> {
  await page.goto(url);
  await page
    .locator('.copy-pick input')
    .setInputFiles({ name: 'story.plb', mimeType: 'text/plain', buffer: Buffer.from(await story.text()) });
  await page.locator('.copy-look .button').first().click();
  await page.waitForFunction(() => !document.querySelector('.copy-look'));
  await page.goto(`${url}#/today`);
  await page.waitForSelector('h1');
}
