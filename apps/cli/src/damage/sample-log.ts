// A real log of a person's first days, and the same with facts that were written wrong.
import {
  type Content,
  criticalTypes,
  type Fact,
  type Facts,
  type FactType,
  foldFacts,
  type LocalDate,
  type Person,
  personToContents,
  type Session,
  sessionOn,
} from '@plumbline/engine';
import { type Chance, clockStart, type Entry, type Head, noFacts, printLog, tick, writeEntry } from '@plumbline/log';
import { catalog } from '../catalog.ts';
import { diceFrom } from './dice.ts';

const startMs = 1_793_520_000_000;
const replica = '0123456789abcdef0123456789abcdef';

function countedChance(): Chance {
  const dice = diceFrom(7);
  return (bytes) => Uint8Array.from({ length: bytes }, () => dice.below(256));
}

/** The contents as a log, each line chained to the one before; contents that are no fields are left out. */
export function logOf(contents: readonly unknown[]): string {
  const chance = countedChance();
  const entries: Entry[] = [];
  let head: Head = noFacts;
  let hlc = clockStart;
  for (const [at, content] of contents.entries()) {
    if (typeof content !== 'object' || content === null || Array.isArray(content)) continue;
    hlc = tick(hlc, startMs + at * 1000);
    const critical = criticalTypes.some((type) => type === Reflect.get(content, 'type'));
    const draft = { log: 'a-log', author: 'a-person', class: 'log', critical, epoch: 0, content } as const;
    const written = writeEntry(replica, head, hlc, draft, chance);
    if (!written.ok) continue;
    entries.push(written.entry);
    head = { length: written.entry.line.slot.seq, chain: written.entry.line.slot.chain };
  }
  return printLog(entries);
}

const factsOf = (contents: readonly Content[]): Fact[] =>
  contents.map((content, at) => ({ id: `f${String(at).padStart(8, '0')}`, ms: startMs + at, ctr: 0, content }));

/** Does every item once, finishes, and says how it was. */
function sessionFacts(on: LocalDate, id: string, plan: Session): readonly Content[] {
  const say = <K extends FactType>(type: K, data: Facts[K]): Content =>
    ({ type, v: 1, occurred: { local: `${on}T09:00`, tz: 'UTC' }, data }) as unknown as Content;
  const sets = plan.items.flatMap((item) =>
    item.sides.map((side) =>
      say('set-finished', {
        session: id,
        item: item.id,
        exercise: item.exercise,
        set: 1,
        side,
        completed: true,
        rir: 4,
        ...partOf(item.dose),
      }),
    ),
  );
  return [
    say('checked-in', { session: id, pre: 2, legs: 'same', energy: 4, anythingNew: false }),
    say('session-started', { session: id, plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' }),
    ...sets,
    say('session-finished', { session: id, peak: 3, effort: 5 }),
    say('morning-recalled', { session: id, answer: 'same' }),
  ];
}
const partOf = ({ reps, seconds }: { readonly reps?: number; readonly seconds?: number }) => ({
  ...(reps === undefined ? {} : { reps }),
  ...(seconds === undefined ? {} : { seconds }),
});

/** Everything a person says in a first conversation, and the sessions of the first `days` days. */
export function sampleContents(person: Person, days: number): readonly Content[] {
  const from = person.answeredOn;
  const contents = personToContents(person, 'my-plan', from, 4);
  for (let day = 0; day < days; day++) {
    const on = `${from.slice(0, 8)}${String(Number(from.slice(8)) + day).padStart(2, '0')}`;
    const planned = sessionOn({ state: foldFacts(factsOf(contents), catalog), catalog, date: on });
    if (planned !== undefined && planned.session.items.length > 0) contents.push(...sessionFacts(on, `s${day}`, planned.session));
  }
  return contents;
}
