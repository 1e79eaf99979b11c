// Results in plain words: the very things that the code holds, no more and no less.
import type { ResultItem, Results } from '@plumbline/handover';
import { dayAndMonth, fullDate, shortDay } from '../model/day-words.ts';
import { wayWords } from '../own/amount-words.ts';
import { ui } from '../ui-words.ts';
import { counted, exerciseName, phrases, put, reasonsOf, upperFirst } from '../words.ts';

const { show: words } = ui;

export interface ToldPart {
  readonly title: string;
  readonly lines: readonly string[];
}

const setsIn = (items: readonly ResultItem[], count: (item: ResultItem) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);

export function sessionLine({ on, ended, before, peak, effort, light, items }: Results['sessions'][number]): string {
  const parts = [
    put(words.session[ended], { day: shortDay(on) }),
    put(words.sets, { done: setsIn(items, ({ done }) => done.length), of: setsIn(items, ({ sets }) => sets) }),
    before === undefined ? put(words.peak, { peak }) : put(words.pain, { before, peak }),
    ...(effort === undefined ? [] : [put(words.effort, { n: effort })]),
    words.light[light],
  ];
  return `${parts.join(', ')}.`;
}
const weekLine = ({ on, activities, ...said }: Results['weeks'][number]): string => {
  const rated = activities.length === 0 ? '' : ` ${put(words.acts, { list: activities.join(', ') })}`;
  return put(words.week, { day: dayAndMonth(on), ...said }) + rated;
};
export const eventLine = ({ on, kind, pain = 0 }: Results['events'][number]): string =>
  put(words.event[kind], { day: dayAndMonth(on), n: pain });
export function changeLine({ on, exercise, ...because }: Results['changes'][number]): string {
  const why = reasonsOf([because as Parameters<typeof reasonsOf>[0][number]])[0]?.says ?? '';
  return `${dayAndMonth(on)}, ${exerciseName(exercise)}: ${why}`;
}
const ownLine = ({ words: name, ...way }: NonNullable<Results['own']>[number]): string =>
  [...(name === undefined ? [] : [`${name}:`]), wayWords(way)].join(' ');
const testName = (test: string): string => phrases.selfTests[test as keyof typeof phrases.selfTests]?.name ?? test;

/** Everything, in the order a trainer reads it; parts with nothing in them are left out. */
export function toldOf(results: Results): readonly ToldPart[] {
  const { sessions, weeks, events, own = [], changes, swaps, left, tests } = results;
  const parts: readonly ToldPart[] = [
    { title: counted(sessions.length, words.sessions), lines: sessions.map(sessionLine) },
    { title: words.events, lines: events.map(eventLine) },
    { title: words.weeks, lines: weeks.map(weekLine) },
    { title: ui.own.short, lines: own.map(ownLine) },
    { title: words.changes, lines: changes.map(changeLine) },
    { title: words.swaps, lines: swaps.map(({ from, to }) => put(words.swap, { from: exerciseName(from), to: exerciseName(to) })) },
    { title: words.left, lines: left.map(leftLine) },
    { title: words.tests, lines: tests.map(({ on, test, value }) => `${dayAndMonth(on)}, ${testName(test)}: ${value}`) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
const leftLine = ({ pattern, reason }: Results['left'][number]): string =>
  `${upperFirst(phrases.names.patterns[pattern as keyof typeof phrases.names.patterns] ?? '')}: ${words.leftWhy[reason as keyof typeof words.leftWhy] ?? ''}`;

export const spanWords = ({ from, until }: Pick<Results, 'from' | 'until'>): string =>
  put(words.span, { from: fullDate(from), until: fullDate(until) });
