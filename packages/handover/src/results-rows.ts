// Results as rows of numbers, and back: names are said once and then meant by their place. What comes back is trusted in nothing.
import {
  RESULT_MOST,
  type ResultChange,
  type ResultEvent,
  type ResultItem,
  type ResultOwn,
  type ResultSession,
  type Results,
  type ResultWeek,
  resultEnds,
  resultEvents,
  resultLights,
  resultOwnUnits,
  resultStandings,
  resultUnits,
} from './results.ts';

const asNumber = (day: string): number => Number(day.replaceAll('-', ''));
/** What is left away is 0, so that all others are one higher. */
const optional = (value: number | undefined): number => (value === undefined ? 0 : value + 1);

/** Ids as the library and the engine have them. */
const isName = (name: string): boolean => /^[\w.-]{1,80}$/.test(name);

/** The results as nested lists for JSON. Errors: throws at a name that is no id. */
export function rowsOf(results: Results): unknown {
  const names: string[] = [];
  const at = (name: string): number => {
    if (!isName(name)) throw new Error(`"${name}" is no id. These results lack a part, or one of their parts is too long.`);
    const found = names.indexOf(name);
    return found === -1 ? names.push(name) - 1 : found;
  };
  const item = ({ exercise, unit, sides, sets, amount, kg, done }: ResultItem): unknown => [
    at(exercise),
    ...[resultUnits.indexOf(unit), sides, sets, amount, kg ?? 0],
    ...done,
  ];
  const session = ({ on, ended, light, before, peak, effort, minutes, items }: ResultSession): unknown => [
    ...[asNumber(on), resultEnds.indexOf(ended), resultLights.indexOf(light)],
    ...[optional(before), peak, optional(effort), minutes],
    ...items.map(item),
  ];
  const event = ({ on, kind, pain }: ResultEvent): unknown => [asNumber(on), resultEvents.indexOf(kind), optional(pain)];
  const week = ({ on, pain, worst, interference, confidence, activities }: ResultWeek): unknown => [
    ...[asNumber(on), pain, worst, interference, confidence],
    ...activities,
  ];
  const own = ({ unit, from, now, goal, days, words }: ResultOwn): unknown => [
    ...[resultOwnUnits.indexOf(unit), from, now, goal, days],
    words === undefined ? 0 : results.notes.indexOf(words) + 1,
  ];
  const change = (one: ResultChange): unknown => [
    ...[asNumber(one.on), at(one.exercise), at(one.rule), at(one.source), at(one.field)],
    ...[one.was, one.now],
  ];
  const { who, name = '', from, until, program, version, standing, perWeek } = results;
  const head = [who, name, asNumber(from), asNumber(until), program, version, resultStandings.indexOf(standing), perWeek];
  const lists = [
    ...[results.sessions.map(session), results.events.map(event), results.weeks.map(week)],
    results.tests.map(({ on, test, value }) => [asNumber(on), at(test), value]),
    results.changes.map(change),
    results.swaps.map(({ on, from, to, why }) => [asNumber(on), at(from), at(to), at(why)]),
    results.left.map(({ pattern, reason }) => [at(pattern), at(reason)]),
    results.notes,
    // At the end and only where there is any, so that a desk of before reads all others.
    ...(results.own ? [results.own.map(own)] : []),
  ];
  return [head, names.join(','), ...lists];
}

/** Thrown inside only: a part is none. */
class NotResults extends Error {}
function need(isSo: boolean): asserts isSo {
  if (!isSo) throw new NotResults();
}
function list(value: unknown, most: number): readonly unknown[] {
  need(Array.isArray(value) && value.length <= most);
  return value;
}
function number(value: unknown, most: number, least = 0): number {
  need(typeof value === 'number' && value >= least && value <= most);
  return value;
}
function whole(value: unknown, most: number, least = 0): number {
  need(Number.isInteger(value));
  return number(value, most, least);
}
function text(value: unknown, most: number): string {
  need(typeof value === 'string' && value.length <= most);
  return value;
}
function oneOf<T>(choices: readonly T[], value: unknown): T {
  return choices[whole(value, choices.length - 1)] as T;
}
function day(value: unknown): string {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(value)) ?? [];
  need(typeof value === 'number' && Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31);
  return `${year}-${month}-${date}`;
}
const scale = (value: unknown): number => whole(value, 10);
const maybe = (value: unknown): number | undefined => {
  const said = whole(value, 11);
  return said === 0 ? undefined : said - 1;
};
/** The largest number that any amount, load or result may be. */
const MOST = 100_000;
type Name = (value: unknown) => string;

function itemIn(row: unknown, name: Name): ResultItem {
  const [exercise, unit, sides, sets, amount, kg, ...done] = list(row, 6 + RESULT_MOST.sets);
  const load = number(kg, MOST);
  return {
    exercise: name(exercise),
    unit: oneOf(resultUnits, unit),
    sides: whole(sides, 2, 1) as 1 | 2,
    sets: whole(sets, RESULT_MOST.sets),
    amount: number(amount, MOST),
    ...(load === 0 ? {} : { kg: load }),
    done: done.map((one) => number(one, MOST)),
  };
}
function sessionIn(row: unknown, name: Name): ResultSession {
  const [on, ended, light, before, peak, effort, minutes, ...items] = list(row, 7 + RESULT_MOST.items);
  const [first, felt] = [maybe(before), maybe(effort)];
  return {
    ...{ on: day(on), ended: oneOf(resultEnds, ended), light: oneOf(resultLights, light), peak: scale(peak) },
    ...(first === undefined ? {} : { before: first }),
    ...(felt === undefined ? {} : { effort: felt }),
    ...{ minutes: number(minutes, MOST), items: items.map((item) => itemIn(item, name)) },
  };
}
function eventIn(row: unknown): ResultEvent {
  const [on, kind, said] = list(row, 3);
  const pain = maybe(said);
  return { on: day(on), kind: oneOf(resultEvents, kind), ...(pain === undefined ? {} : { pain }) };
}
function weekIn(row: unknown): ResultWeek {
  const [on, pain, worst, interference, confidence, ...activities] = list(row, 5 + RESULT_MOST.items);
  return {
    ...{ on: day(on), pain: scale(pain), worst: scale(worst), interference: scale(interference), confidence: scale(confidence) },
    activities: activities.map(scale),
  };
}
function ownIn(row: unknown, notes: readonly string[]): ResultOwn {
  const [unit, from, now, goal, days, said] = list(row, 6);
  const at = whole(said, notes.length);
  return {
    ...{
      unit: oneOf(resultOwnUnits, unit),
      from: whole(from, MOST),
      now: whole(now, MOST),
      goal: whole(goal, MOST),
      days: whole(days, MOST),
    },
    ...(at === 0 ? {} : { words: notes[at - 1] as string }),
  };
}
function changeIn(row: unknown, name: Name): ResultChange {
  const [on, exercise, rule, source, field, was, now] = list(row, 7);
  return {
    ...{ on: day(on), exercise: name(exercise), rule: name(rule), source: name(source), field: name(field) },
    ...{ was: number(was, MOST), now: number(now, MOST) },
  };
}

function headIn(row: unknown): Omit<Results, 'own' | 'sessions' | 'events' | 'weeks' | 'tests' | 'changes' | 'swaps' | 'left' | 'notes'> {
  const [who, name, from, until, program, version, standing, perWeek] = list(row, 8);
  const called = text(name, RESULT_MOST.name);
  need(/^[a-z0-9]{8,32}$/.test(text(who, 32)));
  return {
    ...{ who: text(who, 32), from: day(from), until: day(until), program: text(program, 200), version: whole(version, 1e9) },
    ...{ standing: oneOf(resultStandings, standing), perWeek: number(perWeek, 21) },
    ...(called === '' ? {} : { name: called }),
  };
}

/** The results that these lists stand for, or undefined where they stand for none. Never throws. */
export function fromRows(rows: unknown): Results | undefined {
  try {
    const [head, said, sessions, events, weeks, tests, changes, swaps, left, told, own] = list(rows, 11);
    const names = text(said, 40_000).split(',');
    const name = (at: unknown): string => {
      const found = names[whole(at, names.length - 1)] ?? '';
      need(isName(found));
      return found;
    };
    const notes = list(told, RESULT_MOST.notes).map((note) => text(note, RESULT_MOST.words));
    const each = <T>(value: unknown, read: (row: readonly unknown[]) => T): readonly T[] =>
      list(value, RESULT_MOST.list).map((row) => read(list(row, RESULT_MOST.items + 7)));
    return {
      ...headIn(head),
      sessions: list(sessions, RESULT_MOST.sessions).map((row) => sessionIn(row, name)),
      events: each(events, eventIn),
      weeks: each(weeks, weekIn),
      tests: each(tests, ([on, test, value]) => ({ on: day(on), test: name(test), value: number(value, MOST, -MOST) })),
      changes: each(changes, (row) => changeIn(row, name)),
      swaps: each(swaps, ([on, from, to, why]) => ({ on: day(on), from: name(from), to: name(to), why: name(why) })),
      left: each(left, ([pattern, reason]) => ({ pattern: name(pattern), reason: name(reason) })),
      notes,
      ...(own === undefined ? {} : { own: each(own, (row) => ownIn(row, notes)) }),
    };
  } catch (thrown) {
    if (thrown instanceof NotResults) return undefined;
    throw thrown;
  }
}
