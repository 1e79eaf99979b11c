// The planner as the desk needs it: read in when a program is put to a client, for a desk that only lists needs none of it.
import {
  type ClientHistory,
  type ClientTold,
  createLogReader,
  fitProgram,
  type ProgramFit,
  personTold,
  type Rehearsal,
  type RehearsalRequest,
  rehearsalOf,
  toldBy,
  usualRehearsal,
  type VirtualLife,
  virtualLife,
  withCalmAnswers,
} from '@plumbline/coach';
import { decodePerson, foldFacts, type Person, type ProgramTree, verdictOn } from '@plumbline/engine';
import { readBackup } from '@plumbline/log';
import { catalog } from '../model/catalog.ts';
import { today } from '../model/clock.ts';

export const fitHere = (tree: ProgramTree, person: Person): ProgramFit => fitProgram(tree, person, { catalog, from: today() });
export const toldHere = (history: ClientHistory | undefined): ClientTold => toldBy(history, catalog);
export const personHere = (told: ClientTold): Person => personTold(told, today());

/** Lives one after another with a breath between them, so that the page stays awake; `onLived` says how many have. */
export async function rehearseHere(
  tree: ProgramTree,
  person: Person,
  seed: number,
  onLived: (n: number) => void,
  isWanted: () => boolean,
): Promise<Rehearsal | undefined> {
  const request: RehearsalRequest = { tree, person, catalog, from: today(), ...usualRehearsal, seed };
  const lives: VirtualLife[] = [];
  while (lives.length < request.people) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
    lives.push(virtualLife(request, lives.length));
    onLived(lives.length);
  }
  await new Promise((resolve) => setTimeout(resolve));
  return rehearsalOf(request, lives);
}

export type AnswersRead = { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly why: 'noFile' | 'newer' };

function fromJson(text: string): AnswersRead | undefined {
  try {
    const read = decodePerson(JSON.parse(text));
    if (read.ok) return { ok: true, person: read.person };
    return { ok: false, why: read.problems.some(({ problem }) => problem === 'newer-version') ? 'newer' : 'noFile' };
  } catch {
    return undefined;
  }
}
/** A person file, or the copy of a log: who it is about. A copy that is not whole is not read. Never throws. */
export function answersIn(text: string): AnswersRead {
  const person = fromJson(text);
  if (person) return person;
  const copy = readBackup(text);
  if (!copy.ok) return { ok: false, why: copy.type === 'newer' ? 'newer' : 'noFile' };
  const reader = createLogReader();
  reader.add(copy.entries);
  const { facts, unread } = reader.end();
  const state = foldFacts(facts, catalog, unread);
  // Somebody who was never asked is nobody to plan for.
  if (state.program === undefined) return { ok: false, why: 'noFile' };
  // Answers about right now are erased after a while; where they allow a plan, what is gone worried nobody.
  const isOpen = verdictOn(state, today()).mayPlan;
  return { ok: true, person: isOpen ? withCalmAnswers(state.person, today()) : state.person };
}
