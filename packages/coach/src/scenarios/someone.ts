// A person and a diary for whole stories: facts in, days out, as they would be on a device.
import {
  applyFact,
  buildCatalog,
  type CoachState,
  type Content,
  emptyState,
  type Facts,
  type FactType,
  type Item,
  type LocalDate,
  type Nrs,
  type Person,
  type ProgramId,
  personToContents,
  type Session,
  sessionOn,
} from '@plumbline/engine';
import { library } from '@plumbline/library';

export const catalog = buildCatalog(library);

/** Every required question answered so that nobody worries. */
const calm: Record<string, 'yes' | 'no'> = {};
for (const id of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A11.sweats', 'A12', 'A13']) calm[id] = 'no';
for (let n = 1; n <= 23; n++) calm[`B${n}`] = 'no';
for (const id of [
  'B8.night',
  'B8.buttock',
  'B8.moving',
  'B8.nsaid',
  'B8.family',
  'B8.arthritis',
  'B8.enthesitis',
  'B8.psoriasis',
  'B8.gradual',
  'B8.rest',
  'B8.eye',
  'B6.fracture',
  'B21.smoked',
])
  calm[id] = 'no';
for (const id of ['F1', 'F2', 'F4', 'F5']) calm[id] = 'yes';
calm['F3'] = 'no';
for (const id of ['M.bone', 'M.heart', 'M.pressure', 'M.clotting', 'M.steroid', 'M.diabetes', 'M.dizzy']) calm[id] = 'no';

export const plainPerson: Person = {
  format: 'plumbline-person/1',
  answeredOn: '2026-11-02',
  answers: calm,
  conditions: [],
  clearances: [],
  profile: {
    birthYear: 1984,
    kg: 75,
    kit: ['wall', 'chair', 'bed', 'mat', 'doorway', 'towel', 'pillow', 'step', 'band', 'anchor', 'dowel'],
    minutes: 20,
    daysPerWeek: 3,
    floor: 'yes',
    goals: ['bother-less'],
    optIn: [],
  },
  assessment: {
    locations: ['low-back'],
    durationWeeks: 60,
    painNow: 3,
    painAvg: 3,
    painWorst: 5,
    aggravationMinutes: 40,
    settleMinutes: 20,
    training: 1,
    activeMinutes: 90,
    legSymptoms: 'none',
    sittingHours: 6,
  },
};

export interface Told {
  readonly peak?: Nrs;
  readonly pre?: Nrs;
  readonly rir?: 0 | 1 | 2 | 3 | 4 | 5;
  readonly morning?: 'same' | 'bit-worse' | 'worse' | 'cannot-say';
  readonly provoked?: readonly string[];
  readonly completed?: boolean;
}

/** A life written down day by day. `session` does one whole session with the morning before it. */
export function diaryOf(person: Person, program: ProgramId = 'my-plan') {
  const state: CoachState = emptyState();
  let facts = 0;
  let on: LocalDate = person.answeredOn;
  let last: string | undefined;
  const write = (content: Content): void => {
    applyFact(state, { id: `f${String(facts).padStart(6, '0')}`, ms: facts++, ctr: 0, content }, catalog);
  };
  const say = <K extends FactType>(type: K, data: Facts[K], time = '18:00'): void =>
    write({ type, v: 1, occurred: { local: `${on}T${time}`, tz: 'UTC' }, data } as Content);
  for (const content of personToContents(person, program, person.answeredOn, 4)) write(content);
  return {
    state,
    say,
    day: (date: LocalDate): void => {
      on = date;
    },
    today: (minutes?: number): Session | undefined =>
      sessionOn({ state, catalog, date: on, ...(minutes === undefined ? {} : { minutes }) })?.session,
    session: (date: LocalDate, told: Told = {}): Session | undefined => {
      on = date;
      if (last !== undefined && told.morning !== undefined) say('morning-recalled', { session: last, answer: told.morning }, '17:00');
      say('checked-in', { pre: told.pre ?? 3, legs: 'same', energy: 4, anythingNew: false });
      const session = sessionOn({ state, catalog, date })?.session;
      if (!session) return undefined;
      last = `s${facts}`;
      say('session-started', { session: last, plan: session, libraryVersion: library.version, rulesVersion: 'r', engineVersion: 'e' });
      for (const item of session.items) finish(item, last, told, say);
      say('session-finished', { session: last, peak: told.peak ?? 3, provoked: told.provoked ?? [] }, '18:30');
      return session;
    },
  };
}
function finish(item: Item, session: string, told: Told, say: <K extends FactType>(type: K, data: Facts[K]) => void): void {
  for (let set = 1; set <= item.dose.sets; set++) {
    for (const side of item.sides) {
      const { reps, seconds, kg } = item.dose;
      say('set-finished', {
        session,
        item: item.id,
        exercise: item.exercise,
        set,
        side,
        completed: told.completed ?? true,
        rir: told.rir ?? 4,
        control: 'yes',
        ...(reps === undefined ? {} : { reps }),
        ...(seconds === undefined ? {} : { seconds }),
        ...(kg === undefined ? {} : { kg }),
      });
    }
  }
}
export const doseOf = (session: Session | undefined, slot: string): Item | undefined => session?.items.find((i) => i.slot === slot);
