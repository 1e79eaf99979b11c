// A long history of one life: every fact was made by a virtual person living the program, and is written as a log line.
import { type Content, criticalTypes, mayPlan, readiness, simulationStart } from '@plumbline/engine';
import { type Chance, noFacts, tick, writeEntry } from '@plumbline/log';
import { Diary } from '../../packages/engine/src/simulate/diary.ts';
import { liveProgram } from '../../packages/engine/src/simulate/live.ts';
import { chanceOf } from '../../packages/engine/src/simulate/random.ts';
import { virtualPerson } from '../../packages/engine/src/simulate/virtual-person.ts';
import { catalog } from './people.ts';

export interface History {
  /** The log as it is kept: one line a fact. */
  readonly text: string;
  readonly contents: readonly Content[];
  readonly weeks: number;
  /** The number of the person who lived it. */
  readonly person: number;
}

/** What one person says in `weeks` weeks, from the same life that the simulator checks. */
export function saidBy(number: number, weeks: number): readonly Content[] | undefined {
  const random = chanceOf(29, number);
  const born = virtualPerson(random, simulationStart);
  // A person who trains most days is the one whose log grows long.
  const person = { ...born, profile: { ...born.profile, daysPerWeek: 6, minutes: 45 } };
  if (!mayPlan(readiness(person, simulationStart))) return undefined;
  const said: Content[] = [];
  const { write } = Diary.prototype;
  Diary.prototype.write = function listening(content) {
    said.push(content);
    return write.call(this, content);
  };
  try {
    liveProgram({ person, program: 'my-plan', catalog, weeks, random, check: () => [] });
  } finally {
    Diary.prototype.write = write;
  }
  return said;
}

/** The first people of the seed, those first who say the most in four years. */
export function talkativeFirst(): readonly number[] {
  const lengths = Array.from({ length: 36 }, (_, number) => saidBy(number, 208)?.length ?? 0);
  return lengths.map((_, number) => number).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
}

/** `count` facts of one life, however many years they take. A life that falls silent, because it waits for a clinician, is left for the next. */
export function longLife(count: number): History {
  for (const person of talkativeFirst()) {
    let before = 0;
    for (let weeks = 520; ; weeks += 520) {
      const said = saidBy(person, weeks) ?? [];
      const contents = said.slice(0, count);
      if (contents.length === count) return { ...written(contents), weeks: weeksOf(contents), person };
      if (said.length < before + count / 20) break;
      before = said.length;
    }
  }
  throw new Error(`nobody of this seed says ${count} things`);
}
function weeksOf(contents: readonly Content[]): number {
  const days = contents.map((c) => Date.parse(c.occurred.local.slice(0, 10)));
  return Math.round((days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b))) / 604_800_000);
}

/** The contents as a log of one device. Facts that answer others name them by the ids they got here. */
export function written(lived: readonly Content[]): Pick<History, 'text' | 'contents'> {
  const random = chanceOf(31, 0);
  const chance: Chance = (bytes) => Uint8Array.from({ length: bytes }, () => random.below(256));
  const lines: string[] = [];
  const contents: Content[] = [];
  const ids: string[] = [];
  let head = noFacts;
  let clock = { ms: 0, ctr: 0 };
  for (const said of lived) {
    // A life numbers its facts f00000000, f00000001 …
    const targets = said.targets?.map((target) => ids[Number(target.slice(1))] ?? target);
    const content = targets ? { ...said, targets } : said;
    clock = tick(clock, Date.parse(`${content.occurred.local}:00Z`));
    const draft = {
      log: 'a'.repeat(32),
      author: 'b'.repeat(32),
      class: 'log',
      critical: criticalTypes.includes(content.type),
      epoch: 0,
    } as const;
    const result = writeEntry('c'.repeat(32), head, clock, { ...draft, content }, chance);
    if (!result.ok) throw new Error(`a fact of type ${content.type} is not written: ${result.error.type}`);
    const { slot, fact } = result.entry.line;
    head = { length: slot.seq, chain: slot.chain };
    ids.push(fact.id);
    contents.push(content);
    lines.push(result.entry.text);
  }
  return { text: `${lines.join('\n')}\n`, contents };
}
