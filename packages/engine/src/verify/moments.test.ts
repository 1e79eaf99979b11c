// Under which caps of a gentle start a session of a day stands. Source: rule book 1.3, 1.6, settled 3.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import type { HistorySummary, Plan } from '../reasoning.ts';
import { prepare } from './context.ts';
import { adding, declares, exercise, FROM, history, item, libraryWith, person, plan, saying, session } from './small-world.fixture.ts';
import { fittedTo, type Moment, verify, verifySession } from './verify.ts';

const library = libraryWith(
  exercise({ id: 'top', pattern: 'glute', rung: 3 }),
  exercise({ id: 'heavy', pattern: 'glute', stress: { axial: 3 } }),
);
const dose = { sets: 1, reps: 6, restSeconds: [45, 75] } as const;
const top = item('top', 'main', { dose, rung: 3 });
const heavy = item('heavy', 'main', { dose });
const isTop = (detail: string): boolean => detail.includes('rung 3 is over 2');

type When = Partial<Moment> & { readonly days?: number };
/** How careful a session of a day is: of the first weeks, of what stays of them, or not. */
function phase({ days = 0, ...more }: When, who = person()): 'window' | 'after' | 'none' {
  const moment: Moment = { date: addDays(FROM, days), planFrom: FROM, verdict: 'go', kind: 'strength', ...more };
  const details = verifySession(prepare(who, library), session(top, heavy), moment).map(({ detail }) => detail);
  if (details.some(isTop)) return 'window';
  return details.some((detail) => detail.includes('axial 3 is over 2 (GENTLE)')) ? 'after' : 'none';
}
const past = (more: Partial<HistorySummary> = {}): HistorySummary => ({ ...history(), ...more });

describe('without a log', () => {
  it('a gentle verdict is careful on every day', () => {
    expect(phase({})).toBe('none');
    expect(phase({ verdict: 'gentle' })).toBe('window');
    expect(phase({ verdict: 'gentle', days: 60 })).toBe('window');
  });
  it('so is a reason of the first day that is over, and one that begins later', () => {
    const mother = declares('BIRTH', { weeks: 11 });
    expect(phase({ days: 14 }, mother)).toBe('window');
    expect(phase({ days: 14, planFrom: addDays(FROM, 14) }, mother)).toBe('none');
    const pregnant = { ...declares('PREGNANT', { weeks: 12 }), answers: { ...person().answers, A13: 'no' as const } };
    expect(phase({ days: 14 }, pregnant)).toBe('window');
    expect(phase({ days: 13 }, pregnant)).toBe('none');
  });
});

describe('with a log', () => {
  const begun = (greens: number) => past({ gentle: { since: FROM, greens } });
  it('the first weeks last for fourteen days and four green sessions', () => {
    expect(phase({ past: begun(4), days: 13 })).toBe('window');
    expect(phase({ past: begun(4), days: 14 })).toBe('none');
    expect(phase({ past: begun(3), days: 14 })).toBe('window');
    expect(phase({ past: begun(5), days: 14, verdict: 'gentle' })).toBe('after');
  });
  it('a verdict without a start begins with the plan', () => {
    expect(phase({ past: past(), days: 13, verdict: 'gentle' })).toBe('window');
    expect(phase({ past: past(), days: 14, verdict: 'gentle' })).toBe('after');
    expect(phase({ past: past() })).toBe('none');
  });
  it('a reason of the log is over on its day, one that the answers show is not', () => {
    const ends = toDayNumber(FROM) + 5;
    expect(phase({ past: past(), days: 4, verdict: 'gentle', reasonEnds: ends })).toBe('window');
    expect(phase({ past: past(), days: 5, verdict: 'gentle', reasonEnds: ends })).toBe('none');
    const fell = person({ answers: { B20: 'yes' } });
    expect(phase({ past: past(), days: 5, verdict: 'gentle', reasonEnds: ends }, fell)).toBe('window');
  });
});

describe('a plan after an emergency', () => {
  const raising = (rule: string, now = 1, field = 'level') => ({ rule, source: 'design', field, now }) as const;
  const made = (...because: Plan['verdict']['because']): Plan => {
    const gentle = saying('gentle', adding(adding(adding(plan(), 0, top), 2, top), 4, top));
    return { ...gentle, verdict: { ...gentle.verdict, because } };
  };
  /** The days, from the first, on which the rung is too high. */
  const careful = (what: Plan, log: HistorySummary | undefined): readonly string[] =>
    verify(what, person(), library, log).flatMap(({ where, detail }) => (isTop(detail) ? [where.slice(0, 10)] : []));
  const all = [FROM, addDays(FROM, 2), addDays(FROM, 4)];
  const released = past({ releasedOn: addDays(FROM, -10) });
  it('starts gently for fourteen days from the release', () => {
    expect(careful(made(raising('1.3')), released)).toEqual(all.slice(0, 2));
    expect(careful(made(raising('1.3')), past({ releasedOn: addDays(FROM, -9) }))).toEqual(all);
    expect(careful(made(raising('1.3')), past({ releasedOn: addDays(FROM, -14) }))).toEqual([]);
  });
  it('and longer where it has another reason, or none that is told', () => {
    expect(careful(made(raising('1.3'), raising('R11')), released)).toEqual(all);
    expect(careful(made(raising('R11'), raising('1.3')), released)).toEqual(all);
    expect(careful(made(), released)).toEqual(all);
    expect(careful(made(raising('1.3')), past())).toEqual(all);
    expect(careful(made(raising('1.3')), undefined)).toEqual(all);
  });
  it('and a reason that raises nothing is none', () => {
    const nothing = [raising('R13', 0), raising('R11', 1, 'pre'), { rule: 'R11', source: 'design', field: 'level' }] as const;
    expect(careful(made(...nothing, raising('1.3')), released)).toEqual(all.slice(0, 2));
    expect(careful(made(...nothing), released)).toEqual(all);
  });
});

describe('a plan that goes on', () => {
  it('counts the weeks of the log: after two of them the first weeks are over', () => {
    const week = { workSeconds: 600, counted: true, byPattern: {} };
    const heavyDay = saying('gentle', adding(adding(plan(), 0, top), 0, heavy));
    const said = (log: HistorySummary) => verify(heavyDay, person(), library, log).map(({ detail }) => detail);
    expect(said(history({}, [week])).some(isTop)).toBe(true);
    expect(said(history({}, [week, week])).some(isTop)).toBe(false);
    expect(said(history({}, [week, week])).some((detail) => detail.includes('axial 3 is over 2 (GENTLE)'))).toBe(true);
  });
  it('is measured by the size that it was made to fit', () => {
    const size = { daysPerWeek: 2, minutes: 15 };
    expect(fittedTo(person(), past({ size })).profile).toEqual({ ...person().profile, ...size });
    expect(fittedTo(person(), past())).toEqual(person());
    expect(fittedTo(person(), undefined)).toEqual(person());
  });
  it('begins what a program asks for at its low end only where there is no log', () => {
    const slot = { id: 'reach', pick: 'reach', from: 5, dose: { sets: 2, reps: 8, restSeconds: [45, 75] } } as const;
    const tree = { id: 'rx:any', weeks: 1, habits: [], days: [{ name: 'A', slots: [slot] }] } as const;
    const within = { ...library, programs: [tree] };
    const base = plan();
    const asked: Plan = {
      ...base,
      program: 'rx:any',
      days: base.days.map((day) =>
        day.session
          ? {
              ...day,
              session: { ...day.session, items: day.session.items.map((one) => (one.id === 'reach' ? { ...one, slot: 'A.reach' } : one)) },
            }
          : day,
      ),
    };
    const wished = (log?: HistorySummary) => verify(asked, person(), within, log).filter(({ invariant }) => invariant === 'I-46').length;
    expect(wished()).toBe(3);
    expect(wished(past())).toBe(0);
    const [first] = asked.days;
    if (first?.session === undefined) throw new Error('the first day has a session');
    const moment: Moment = { date: FROM, planFrom: FROM, verdict: 'go', kind: 'strength', program: 'rx:any' };
    const found = verifySession(prepare(person(), within), first.session, moment);
    expect(found.filter(({ invariant }) => invariant === 'I-46')).toEqual([]);
  });
});
