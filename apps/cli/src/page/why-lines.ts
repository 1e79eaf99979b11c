// Why each exercise is there, why so much of it, and on whose authority: exercises with the same reasons share a line.
import { type Because, type Item, type SourceId, sources } from '@plumbline/engine';
import { points, wrap } from './layout.ts';
import { nameOf, phrases, why } from './words.ts';

export interface Told {
  readonly name: string;
  readonly reason: string;
  readonly from: readonly SourceId[];
}

/** Rules that answer something the person told: a factor, a self-test, a way that eases. */
const answersThem = /^(?:2\.[35]|AM-14)/;
/** Why it was chosen, what of the person asked for it, and what changed its dose. */
function reasonOf({ because }: Item): string {
  const [first, ...more] = because;
  const changed = more.filter(
    ({ rule, was, now }) => (was !== undefined && now !== undefined && was !== now) || (was === undefined && answersThem.test(rule)),
  );
  return [...new Set([...(first === undefined ? [] : [first]), ...changed].map(why))].join(' ');
}

/** Names of articles and studies; our own judgement goes without saying. */
function authority(ids: ReadonlySet<SourceId>): string {
  const names = [...ids].filter((id) => id !== 'design').map((id) => (Object.hasOwn(sources, id) ? sources[id].name : id));
  return names.length === 0 ? '' : ` ${phrases.commandLine.source}: ${names.join(', ')}.`;
}

/** Names that share a reason on one line, the reason and its authority under them. */
export function byReason(told: readonly Told[]): readonly string[] {
  const groups = new Map<string, { readonly names: Set<string>; readonly from: Set<SourceId> }>();
  for (const { name, reason, from } of told) {
    const group = groups.get(reason) ?? { names: new Set(), from: new Set() };
    group.names.add(name);
    for (const id of from) group.from.add(id);
    groups.set(reason, group);
  }
  return [...groups].flatMap(([reason, { names, from }]) => [
    ...wrap([...names].join(' · '), '  '),
    ...wrap(reason + authority(from), '      '),
  ]);
}

/** Each exercise once, with the reasons of the first time it comes. */
export function whyLines(items: readonly Item[]): readonly string[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.exercise)) first.set(item.exercise, item);
  return byReason(
    [...first.values()].map((item) => ({
      name: nameOf(item.exercise),
      reason: reasonOf(item),
      from: item.because.map(({ source }) => source),
    })),
  );
}

/** Several reasons in a row, each once. */
export const reasonPoints = (because: readonly Because[]): readonly string[] => points([...new Set(because.map(why))]);
