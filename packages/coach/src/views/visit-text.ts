// The page for a visit in words, ready to be laid out on a screen or a page. Short lists: it has to stay one page.
import type { MeasureOutcome, TestOutcome } from '@plumbline/engine';
import type { OwnWay } from './own-ways.ts';
import { countOf, doseOf, nameOf, type PaperScene, programName, put } from './paper-scene.ts';
import type { Visit, VisitFlare } from './visit.ts';
import type { VisitChange } from './visit-changes.ts';

export interface PaperTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export interface VisitText {
  readonly title: string;
  readonly lead: string;
  /** The label of a line to write a name on, and the year of birth where it was told. */
  readonly name: string;
  readonly born: string;
  readonly flares: { readonly title: string; readonly lead: string; readonly points: readonly string[] };
  readonly doing: { readonly title: string; readonly lead: string; readonly table: PaperTable; readonly note: string };
  readonly minutes: { readonly title: string; readonly lead: string; readonly table: PaperTable };
  readonly changes: { readonly title: string; readonly lead: string; readonly points: readonly string[] };
  readonly questions: { readonly title: string; readonly lead: string; readonly asks: readonly string[] };
  readonly weekly: WeeklyText;
  readonly foot: string;
}
/** Every scale with all its answers: as points for a chart, in words for who does not see it, and as a table. */
export interface WeeklyText {
  readonly title: string;
  readonly charts: readonly {
    readonly what: string;
    readonly says: string;
    readonly answers: MeasureOutcome['answers'];
  }[];
  readonly table: PaperTable;
}

/** Most of each that fit on the page beside the rest. */
const MOST_FLARES = 5;
const MOST_ROWS = 12;
const MOST_CHANGES = 8;
/** Of both together: where many things come back, fewer changes are told. */
const MOST_LINES = 17;

type Row = readonly [what: string, first: string, now: string, reading: string];

const whatOf = ({ measure, activity }: MeasureOutcome, visit: Visit, { phrases }: PaperScene): string => {
  const { doing } = phrases.paper.visit;
  return measure === 'activity' ? put(doing.activity, { words: visit.activities[activity ?? ''] ?? '' }) : doing.measures[measure];
};

function measureRow(one: MeasureOutcome, visit: Visit, scene: PaperScene): Row {
  const { answers, reading } = one;
  const says = scene.phrases.paper.visit.doing.readings[reading.kind];
  return [whatOf(one, visit, scene), String(answers[0]?.value ?? ''), String(answers.at(-1)?.value ?? ''), says];
}

function ownRow({ words, unit, goal, from, now, days }: OwnWay, { phrases }: PaperScene): Row {
  const { doing } = phrases.paper.visit;
  const what = put(doing.own, { words, goal, unit: phrases.effects.units[unit].other });
  return [what, String(from), String(now), days === 0 ? '' : countOf(doing.ownDays, days)];
}

function testRow({ test, side, results, reading }: TestOutcome, { phrases }: PaperScene): Row {
  const { doing } = phrases.paper.visit;
  const { name, unit } = phrases.selfTests[test];
  const what = side === 'value' ? name : put(doing.sided, { what: name, side: doing.sides[side] });
  const { kind } = reading;
  const says = kind === 'first' || kind === 'at-the-top' ? '' : doing.readings[kind];
  const now = results.length > 1 ? String(results.at(-1)) : '';
  return [`${what} (${unit})`, String(results[0] ?? ''), now, says];
}

function flareLine({ from, days }: VisitFlare, scene: PaperScene): string {
  const { flares } = scene.phrases.paper.visit;
  const day = scene.shortDay(from);
  return days === undefined ? put(flares.open, { from: day }) : countOf(flares.days, days, { from: day });
}
function flareLines({ flares }: Visit, scene: PaperScene): readonly string[] {
  const more = flares.length - MOST_FLARES;
  const lines = flares.slice(0, MOST_FLARES).map((flare) => flareLine(flare, scene));
  return more > 0 ? [...lines, put(scene.phrases.paper.visit.flares.more, { n: more })] : lines;
}

function changeSays(change: VisitChange, scene: PaperScene): string {
  const { changes } = scene.phrases.paper.visit;
  if (change.kind === 'program') return put(changes.program, { program: programName(scene, change.program) });
  if (change.kind === 'stopped') return put(changes.stopped, { why: changes.whyStopped[change.reason] });
  if (change.kind === 'sign') return changes.sign;
  if (change.kind === 'told') return put(changes.told, { condition: scene.phrases.conditions[change.condition].name });
  if (change.kind === 'cleared') return changes.cleared;
  if (change.kind === 'dose') {
    const { exercise } = change;
    const [was, now] = [doseOf(scene, exercise, change.was), doseOf(scene, exercise, change.now)];
    return put(changes.dose, { exercise: nameOf(scene, exercise), was, now });
  }
  const { from, to, why } = change;
  return put(changes.swapped, { was: nameOf(scene, from), now: nameOf(scene, to), why: changes.whySwapped[why] });
}
/** What moved over all these weeks has no day of its own. */
const changeLine = (change: VisitChange, scene: PaperScene): string =>
  change.kind === 'dose' ? changeSays(change, scene) : `${scene.shortDay(change.on)}: ${changeSays(change, scene)}`;

function minutesTable({ weeks }: Visit, { phrases, shortDay }: PaperScene): PaperTable {
  const { minutes } = phrases.paper.visit;
  const inMinutes = (n: number): string => put(phrases.paper.dose.minutes, { n });
  const rows = weeks.map(({ from, until, sessions, training, walking }) => [
    put(minutes.span, { from: shortDay(from), until: shortDay(until) }),
    String(sessions),
    inMinutes(training),
    inMinutes(walking),
  ]);
  return { head: minutes.head, rows };
}

function weeklyText(visit: Visit, scene: PaperScene): WeeklyText {
  const { weekly } = scene.phrases.paper.visit;
  const charts = visit.measures.map((one) => {
    const what = whatOf(one, visit, scene);
    const [first, last] = [one.answers[0], one.answers.at(-1)];
    const days = { from: scene.shortDay(first?.on ?? visit.from), until: scene.shortDay(last?.on ?? visit.until) };
    const says = countOf(weekly.chart, one.answers.length, { what, ...days, first: String(first?.value), last: String(last?.value) });
    return { what, says, answers: one.answers };
  });
  const days = [...new Set(charts.flatMap(({ answers }) => answers.map(({ on }) => on)))].sort();
  const rows = days.map((day) => [
    scene.fullDay(day),
    ...charts.map(({ answers }) => String(answers.find(({ on }) => on === day)?.value ?? '')),
  ]);
  return { title: weekly.title, charts, table: { head: [weekly.day, ...charts.map(({ what }) => what)], rows } };
}

/** Errors: none. */
export function visitText(visit: Visit, scene: PaperScene): VisitText {
  const { title, lead, name, born, flares, doing, minutes, changes, questions, foot } = scene.phrases.paper.visit;
  const rows = [
    ...visit.measures.map((one) => measureRow(one, visit, scene)),
    ...visit.own.map((one) => ownRow(one, scene)),
    ...visit.tests.map((one) => testRow(one, scene)),
  ];
  const didAnything = visit.weeks.some(({ sessions, walking }) => sessions > 0 || walking > 0);
  const shown = rows.slice(0, MOST_ROWS);
  const points = visit.changes.slice(0, Math.min(MOST_CHANGES, MOST_LINES - shown.length)).map((change) => changeLine(change, scene));
  const [activity = ''] = Object.values(visit.activities);
  return {
    title,
    lead: put(lead, { from: scene.fullDay(visit.from), until: scene.fullDay(visit.until) }),
    name,
    born: visit.born === undefined ? '' : put(born, { year: visit.born }),
    flares: {
      title: flares.title,
      lead: visit.flares.length === 0 ? flares.none : countOf(flares.count, visit.flares.length),
      points: flareLines(visit, scene),
    },
    doing: {
      title: doing.title,
      lead: rows.length === 0 ? doing.none : '',
      table: { head: doing.head, rows: shown },
      note: rows.length === 0 ? '' : doing.note,
    },
    minutes: { title: minutes.title, lead: didAnything ? '' : minutes.none, table: minutesTable(visit, scene) },
    changes: { title: changes.title, lead: points.length === 0 ? changes.none : '', points },
    questions: {
      title: questions.title,
      lead: questions.lead,
      asks: visit.asks.map((ask) => put(questions.asks[ask], { activity })),
    },
    weekly: weeklyText(visit, scene),
    foot,
  };
}
