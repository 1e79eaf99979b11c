// I-43 on single days: what is planned for the rest of a day, put to the real planner and to wrong ones. Months of it are lived in the engine's own tests.
import { emptyBook, type Prompt, planReminders, takeIn, usualReminders } from '@plumbline/engine';
import fc from 'fast-check';
import { proof } from './property.ts';

const DAY = 1440;
const MORNING = 20_000 * DAY + 300;
const utc = [{ from: 0, offset: 0 }] as const;
const habits = ['walk', 'breathe', 'posture-reset', 'movement-break'] as const;
const prompts = fc.array(
  fc.record({
    habit: fc.constantFrom(...habits),
    due: fc.integer({ min: MORNING - 60, max: MORNING + DAY }),
  }) satisfies fc.Arbitrary<Prompt>,
  { maxLength: 20 },
);

type Planner = typeof planReminders;
const keepsToItsNumber = (planner: Planner) =>
  fc.property(prompts, fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 8 }), (waiting, later, perDay) => {
    const book = takeIn(emptyBook, '2024-10-04', waiting);
    const planned = planner(book, { now: MORNING + later, zone: utc, settings: { ...usualReminders, perDay }, busy: [] });
    const open = planned.every(({ local }) => local.slice(11) >= '08:00' && local.slice(11) < '21:00');
    return planned.length <= perDay && open;
  });

export const tooMany = proof('I-43', 'one reminder more than wanted', keepsToItsNumber, planReminders, (book, scene) =>
  planReminders(book, { ...scene, settings: { ...scene.settings, perDay: scene.settings.perDay + 1 } }),
);
export const atNight = proof('I-43', 'quiet hours that nobody keeps', keepsToItsNumber, planReminders, (book, scene) =>
  planReminders(book, { ...scene, settings: { ...scene.settings, quietFrom: '12:00', quietUntil: '12:00' } }),
);
