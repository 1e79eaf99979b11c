// What holds between two lives, two answers or two readings of one log, whatever they are.

import { planFor, readLog, stateOf } from '@plumbline/coach';
import {
  addDays,
  admissible,
  asFacts,
  type CoachState,
  type Content,
  compareFacts,
  type Fact,
  foldFacts,
  limitsOn,
  makePlan,
  type Nrs,
  type Person,
  type Plan,
  questions,
  type Session,
  sessionOn,
} from '@plumbline/engine';
import { clockStart, type Entry, noFacts, parseLog, printLog, tick, writeEntry } from '@plumbline/log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '../../packages/engine/src/progress/work.ts';
import { standingDose } from '../../packages/engine/src/simulate/before.ts';
import { countedChance, replicaOf } from '../../packages/log/src/sample-log.contract.ts';
import { lifeOf, type Told } from './lived.ts';
import { catalog, exerciseOf, roomy, someone } from './people.ts';
import { anyone } from './property-rows.ts';

const from = '2026-01-05';
const options = { catalog, from, weeks: 2 };
const runs = (numRuns: number) => ({ numRuns, seed: 11 });

describe('more symptoms (I-05 on plans)', () => {
  const symptoms = questions
    .filter(({ kind, calm, asked }) => kind === 'yes-no-unsure' && calm === 'no' && asked !== undefined)
    .map(({ id }) => id);
  const saying = (person: Person, id: string, given: 'yes' | 'no'): Person => ({ ...person, answers: { ...person.answers, [id]: given } });
  const sessions = (plan: Plan): number => plan.days.filter(({ session }) => (session?.items.length ?? 0) > 0).length;

  it('never bring more sessions, nor anything that they take away', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyone, fc.constantFrom(...symptoms), (person, id) => {
        const [calm, worried] = [saying(person, id, 'no'), saying(person, id, 'yes')];
        const [before, after] = [planFor(calm, options), planFor(worried, options)];
        expect(sessions(after)).toBeLessThanOrEqual(sessions(before));
        const [open, closed] = [stateOf(calm, options), stateOf(worried, options)];
        for (const { date, session } of after.days) {
          const [wide, narrow] = [limitsOn(open, date, from), limitsOn(closed, date, from)];
          for (const { exercise: id_ } of session?.items ?? []) {
            const exercise = exerciseOf(id_);
            expect([id_, admissible(exercise, narrow), admissible(exercise, wide)]).toEqual([id_, true, true]);
            compared += 1;
          }
        }
      }),
      runs(250),
    );
    expect(compared).toBeGreaterThan(500);
  });
});

describe('more pain', () => {
  const told = fc.record({ peak: fc.constantFrom<Nrs>(1, 2, 3), rir: fc.constantFrom<3 | 4 | 5>(3, 4, 5) });
  const people = fc.constantFrom(someone(), roomy({ profile: { minutes: 30, daysPerWeek: 3 } }));
  /** The same weeks but for the peak of one session; the state once that session is settled. */
  function upTo(person: Person, days: readonly Told[], peak: Nrs): CoachState {
    const life = lifeOf(person);
    const last = days.length - 1;
    days.forEach((one, at) => {
      const on = addDays(person.answeredOn, at * 2);
      life.diary.on = on;
      life.close();
      const session = life.checkIn(on, 1);
      if (session) life.perform(session, at === last ? { ...one, peak } : one);
    });
    life.diary.on = addDays(person.answeredOn, days.length * 2);
    life.close();
    return life.state;
  }
  const amount = (state: CoachState, id: string): number => {
    const work = state.work[id];
    return work ? workSeconds(exerciseOf(id), standingDose(work, catalog)) : 0;
  };

  it('never buys a higher dose, a heavier load or a higher rung', () => {
    let different = 0;
    fc.assert(
      fc.property(people, fc.array(told, { minLength: 1, maxLength: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 10 }), (person, days, a, b) => {
        const [less, more] = [upTo(person, days, Math.min(a, b) as Nrs), upTo(person, days, Math.max(a, b) as Nrs)];
        for (const id of Object.keys(more.work)) {
          if (!less.work[id]) continue;
          expect([id, amount(more, id)]).toEqual([id, Math.min(amount(more, id), amount(less, id))]);
          expect(more.work[id]?.dose.kg ?? 0).toBeLessThanOrEqual(less.work[id]?.dose.kg ?? 0);
          if (amount(more, id) < amount(less, id)) different += 1;
        }
        for (const [ladder, rung] of Object.entries(more.rungs)) expect(rung).toBeLessThanOrEqual(less.rungs[ladder] ?? 3);
      }),
      runs(120),
    );
    expect(different).toBeGreaterThan(0);
  });

  const fullness = { none: 0, easy: 1, light: 2, full: 3 } as const;
  const strengthSeconds = (session: Session | undefined): number =>
    (session?.items ?? []).reduce((sum, { exercise, dose }) => {
      const e = exerciseOf(exercise);
      return e.kind === 'exercise' && e.pattern !== 'walk' && e.pattern !== 'aerobic' ? sum + workSeconds(e, dose) : sum;
    }, 0);
  it('at the check-in never makes the session fuller, nor any exercise in it longer', () => {
    fc.assert(
      fc.property(people, fc.nat({ max: 6 }), fc.nat({ max: 10 }), fc.nat({ max: 10 }), (person, weeks, a, b) => {
        const at = (pre: Nrs): Session | undefined => {
          const life = lifeOf(person);
          for (let day = 0; day < weeks; day++) {
            const on = addDays(person.answeredOn, day * 2);
            life.diary.on = on;
            life.close();
            const session = life.checkIn(on, 1);
            if (session) life.perform(session);
          }
          const on = addDays(person.answeredOn, weeks * 2);
          life.diary.on = on;
          life.close();
          return life.checkIn(on, pre);
        };
        const [calm, sore] = [at(Math.min(a, b) as Nrs), at(Math.max(a, b) as Nrs)];
        expect(fullness[sore?.mode ?? 'none']).toBeLessThanOrEqual(fullness[calm?.mode ?? 'none']);
        if (sore?.mode === 'light' && calm?.mode === 'full') expect(strengthSeconds(sore)).toBeLessThanOrEqual(strengthSeconds(calm));
        for (const item of sore?.items ?? []) {
          const same = calm?.items.find(({ exercise, role }) => exercise === item.exercise && role === 'main');
          if (same && item.role === 'main' && sore?.mode === calm?.mode) expect(item.dose).toEqual(same.dose);
        }
      }),
      runs(60),
    );
  });
});

/** Some weeks of a person, with everything that was said. */
function someWeeks(person: Person, days: number): { readonly state: CoachState; readonly contents: readonly Content[] } {
  const life = lifeOf(person);
  for (let day = 0; day < days; day++) {
    const on = addDays(person.answeredOn, day);
    life.diary.on = on;
    life.close(day % 5 === 4 ? 'bit-worse' : 'same');
    const session = life.checkIn(on, (day % 4) as Nrs);
    if (session) life.perform(session, { rir: ((day % 3) + 3) as 3 | 4 | 5 });
    if (day % 7 === 6) life.diary.say('week-checked', { painAvg: 2, painWorst: 3, interference: 2, confidence: 6, activities: {} });
  }
  return { state: life.state, contents: life.contents };
}
const lived = someWeeks(someone(), 24);
const facts = asFacts(lived.contents);
const seen = (state: CoachState): string => JSON.stringify({ ...state, memo: undefined });
const planText = (state: CoachState): string =>
  JSON.stringify(makePlan({ state, catalog, from: '2026-11-26', weeks: 4, program: 'my-plan' }));
const sessionText = (state: CoachState): string => JSON.stringify(sessionOn({ state, catalog, date: '2026-11-27' })?.session);

describe('one log', () => {
  it('is the same state in any order, however often a fact comes', () => {
    const whole = seen(foldFacts(facts, catalog));
    expect(whole).toBe(seen(lived.state));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts as Fact[], { minLength: facts.length }),
        fc.array(fc.nat({ max: facts.length - 1 }), { maxLength: 20 }),
        (shuffled, again) => {
          const twice = again.flatMap((at) => facts[at] ?? []);
          expect(seen(foldFacts([...shuffled, ...twice], catalog))).toBe(whole);
        },
      ),
      runs(15),
    );
  });
  it('is the same state whether told at once or fact by fact', () => {
    const half = facts.slice(0, facts.length >> 1);
    expect(facts.toSorted(compareFacts)).toEqual(facts);
    expect(seen(foldFacts([...facts.slice(half.length), ...half], catalog))).toBe(seen(lived.state));
  });
  it('comes back from its text byte for byte, and with it the same plan and session', () => {
    const chance = countedChance(5);
    const entries: Entry[] = [];
    let head = noFacts;
    let hlc = clockStart;
    for (const content of lived.contents) {
      hlc = tick(hlc, 1_795_000_000_000 + entries.length * 1000);
      const written = writeEntry(
        replicaOf(1),
        head,
        hlc,
        { log: 'a-log', author: 'a-person', class: 'log', critical: false, epoch: 0, content },
        chance,
      );
      if (!written.ok) throw new Error(JSON.stringify(written.error));
      head = { length: written.entry.line.slot.seq, chain: written.entry.line.slot.chain };
      entries.push(written.entry);
    }
    const text = printLog(entries);
    expect(printLog(parseLog(text).entries)).toBe(text);
    const read = readLog(text, catalog);
    expect([read.problems, read.unread]).toEqual([[], 0]);
    expect(planText(read.state)).toBe(planText(lived.state));
    expect(sessionText(read.state)).toBe(sessionText(lived.state));
    expect(planText(read.state).length).toBeGreaterThan(1000);
  });
});
