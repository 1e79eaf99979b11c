// Weeks really lived by a real person, and the moments at which the book on a session closes: what stood before, and what stands after.
import {
  addDays,
  type CoachState,
  type Content,
  type LocalDate,
  type Nrs,
  type Person,
  type ProgramId,
  personToContents,
  type Session,
  sessionOn,
} from '@plumbline/engine';
import { type Before, changesOf, movedSince, standsBefore } from '../../packages/engine/src/simulate/before.ts';
import { Diary } from '../../packages/engine/src/simulate/diary.ts';
import type { Exposures } from '../../packages/engine/src/simulate/exposures.ts';
import type { SessionRecord } from '../../packages/engine/src/state/state.ts';
import { catalog } from './people.ts';

export interface Told {
  readonly peak?: Nrs;
  readonly pre?: Nrs;
  readonly rir?: 0 | 1 | 2 | 3 | 4 | 5;
  readonly provoked?: readonly string[];
  readonly morning?: 'same' | 'bit-worse' | 'worse';
}
/** One closing of the book. */
export interface Closing {
  readonly before: Before;
  readonly after: CoachState;
  readonly record: SessionRecord;
  /** What went well how often until then. */
  readonly exposures: Exposures;
}

/** The state at this moment, safe from what comes later. */
const frozen = (state: CoachState): CoachState => ({ ...state, work: { ...state.work }, rungs: { ...state.rungs }, memo: undefined });

export function lifeOf(person: Person, program: ProgramId = 'my-plan') {
  const contents: Content[] = [];
  const diary = new Diary(catalog);
  diary.write = (content) => {
    contents.push(content);
    return Diary.prototype.write.call(diary, content);
  };
  diary.on = person.answeredOn;
  for (const content of personToContents(person, program, person.answeredOn, 4)) diary.write(content);
  const { state } = diary;

  /** The morning after the last session; the book on it closes here. */
  const close = (answer: Told['morning'] = 'same'): Closing | undefined => {
    const record = state.unsettled;
    if (!record) return undefined;
    const before = standsBefore({ work: { ...state.work }, rungs: { ...state.rungs } }, state);
    const exposures: Exposures = new Map(diary.exposures);
    diary.say('morning-recalled', { session: record.id, answer });
    return { before, after: frozen(state), record, exposures };
  };
  const checkIn = (on: LocalDate, pre: Nrs = 3): Session | undefined => {
    diary.on = on;
    diary.say('checked-in', { pre, legs: 'same', energy: 4, anythingNew: false });
    return sessionOn({ state, catalog, date: on })?.session;
  };
  const perform = (session: Session, told: Told = {}): void => {
    const id = `s${diary.facts}`;
    diary.say('session-started', { session: id, plan: session, libraryVersion: '1', rulesVersion: '1', engineVersion: '1' });
    for (const item of session.items) {
      const { reps, seconds, kg } = item.dose;
      for (let set = 1; set <= item.dose.sets; set++) {
        for (const side of item.sides) {
          diary.say('set-finished', {
            ...{ session: id, item: item.id, exercise: item.exercise, set, side, completed: true, rir: told.rir ?? 4, control: 'yes' },
            ...(reps === undefined ? {} : { reps }),
            ...(seconds === undefined ? {} : { seconds }),
            ...(kg === undefined ? {} : { kg }),
          });
        }
      }
    }
    diary.say('session-finished', { session: id, peak: told.peak ?? 2, provoked: told.provoked ?? [] }, '09:40');
  };
  return { diary, state, contents, close, checkIn, perform };
}
export type Lived = ReturnType<typeof lifeOf>;

/** Lives day after day until something rises with the morning; the closing at which it did. */
export function firstRise(person: Person, program?: ProgramId): Closing & { readonly risen: string } {
  const life = lifeOf(person, program);
  for (let day = 0; day < 60; day++) {
    const on = addDays(person.answeredOn, day);
    life.diary.on = on;
    const closing = life.close();
    const risen =
      closing &&
      changesOf(closing.before, movedSince(closing.before, closing.after), closing.record, catalog).find(
        ({ up }) => up.length > 0 && !up.includes('level'),
      );
    if (closing && risen) return { ...closing, risen: risen.exercise };
    const session = life.checkIn(on);
    if (session) life.perform(session);
  }
  throw new Error('nothing rose in sixty days');
}
