// A person file as facts, so that a plan from a file and a plan from a log take the same way.
import type { Content, Fact, Facts, FactType } from '../facts.ts';
import type { Person } from '../person.ts';
import type { LocalDate, ProgramId } from '../vocabulary.ts';

/** The facts of a first conversation: answers, conditions, clearances, profile, assessment, program. `tz` is where it took place. */
export function personToContents(person: Person, program: ProgramId, from: LocalDate, weeks: number, tz = 'UTC'): Content[] {
  const contents: Content[] = [];
  const occurred = { local: `${person.answeredOn}T12:00`, tz };
  const say = <K extends FactType>(type: K, data: Facts[K]): void => {
    contents.push({ type, v: 1, occurred, data } as Content);
  };
  say('profile-set', person.profile);
  say('assessment-answered', { ...person.assessment });
  for (const { condition, since, detail } of person.conditions)
    say('condition-declared', { condition, since, ...(detail ? { detail } : {}) });
  say('readiness-answered', { screen: 'full', trigger: 'start', answers: person.answers });
  for (const clearance of person.clearances) say('clearance-recorded', clearance);
  say('program-chosen', { program, from, weeks });
  return contents;
}

/** Facts in the order given, with made-up ids that sort so. For folding without a log. */
export const asFacts = (contents: readonly Content[], startMs = 0): Fact[] =>
  contents.map((content, i) => ({ id: `f${String(i).padStart(8, '0')}`, ms: startMs + i, ctr: 0, content }));
