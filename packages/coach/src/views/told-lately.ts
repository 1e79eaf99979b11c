// What was told today and yesterday, and what of it may be changed or taken back. A worry stays: taking it back must not loosen anything.
import {
  addDays,
  decodeContent,
  type Fact,
  type FactId,
  type Facts,
  type FactType,
  isFlareSlip,
  type LocalDate,
  type SessionId,
} from '@plumbline/engine';
import { type LateFact, latelyOf } from './lately.ts';

type DataOf<K extends FactType> = { readonly [T in K]: { readonly type: T; readonly data: Facts[T] } }[K];
/** Kinds of facts that a person may look at again. */
export type Retold =
  | 'session-finished'
  | 'checked-in'
  | 'morning-recalled'
  | 'activity-done'
  | 'habit-done'
  | 'day-moved'
  | 'flare-started'
  | 'week-checked'
  | 'self-test-done'
  | 'upkeep-started'
  | 'quota-tried'
  | 'quota-done'
  | 'quota-ended';
const retold: readonly FactType[] = [
  'session-finished',
  'checked-in',
  'morning-recalled',
  'activity-done',
  'habit-done',
  'day-moved',
  'flare-started',
  'week-checked',
  'self-test-done',
  'upkeep-started',
  'quota-tried',
  'quota-done',
  'quota-ended',
] satisfies readonly Retold[];

export type Told = DataOf<Retold> & {
  readonly id: FactId;
  readonly on: LocalDate;
  /** `2026-11-22T07:30`, by the clock of then. */
  readonly at: string;
  /** May be said in other words. */
  readonly mayChange: boolean;
  /** The facts to take back, where it may be taken back: of a session its start too, so that all of it goes. */
  readonly takesBack: readonly FactId[];
};

/** What was told on `on` and the day before, newest first. `facts` in the order they were written. */
export function toldLately(facts: readonly Fact[], on: LocalDate): readonly Told[] {
  const late = latelyOf(facts, addDays(on, -1)).filter((fact) => fact.on <= on);
  const worried = worriedSessions(late);
  const last = late.findLast(({ content }) => content.type === 'checked-in')?.id;
  const slip = flareSlip(late, on);
  return late
    .filter(({ content }) => retold.includes(content.type))
    .map((fact) => toldOf(fact, late, worried, last, slip))
    .toReversed();
}

/** A bad day that was said by a slip of the thumb, and may still go. */
function flareSlip(late: readonly LateFact[], today: LocalDate): FactId | undefined {
  const at = late.findLastIndex(({ content }) => content.type === 'flare-started');
  const flare = late[at];
  const after = late.slice(at + 1).map(({ content }) => content);
  return flare && isFlareSlip(flare.content, after, `${today}T12:00`) ? flare.id : undefined;
}
/** The bad day of `on` that may still be taken back; undefined where there is none. */
export const slipOn = (facts: readonly Fact[], on: LocalDate): FactId | undefined => flareSlip(latelyOf(facts, on), on);

/** Sessions in which pain or a stop sign was reported. */
function worriedSessions(late: readonly LateFact[]): ReadonlySet<SessionId> {
  return new Set(
    late.flatMap(({ content: { type, data } }) =>
      (type === 'hurt-reported' || type === 'stop-sign-reported') && data !== null && 'session' in data && data.session
        ? [data.session]
        : [],
    ),
  );
}

function toldOf(
  { id, on, content }: LateFact,
  late: readonly LateFact[],
  worried: ReadonlySet<SessionId>,
  lastCheckIn: FactId | undefined,
  slip: FactId | undefined,
): Told {
  const told = { ...({ type: content.type, data: content.data } as DataOf<Retold>), id, on, at: content.occurred.local };
  switch (told.type) {
    case 'session-finished': {
      const { session } = told.data;
      const started = late.find(
        ({ content: { type, data } }) => type === 'session-started' && (data as { session?: string }).session === session,
      );
      const isCalm = !worried.has(session);
      return { ...told, mayChange: true, takesBack: isCalm && started ? [started.id, id] : [] };
    }
    case 'checked-in':
      // What was new was looked into by questions; they, not this, are where it is answered again.
      return { ...told, mayChange: id === lastCheckIn && !told.data.anythingNew && told.data.legs !== 'more', takesBack: [] };
    case 'morning-recalled':
      return { ...told, mayChange: told.data.newLeg !== true, takesBack: [] };
    case 'activity-done':
    case 'quota-tried':
    case 'quota-done':
      return { ...told, mayChange: true, takesBack: [id] };
    case 'habit-done':
    case 'day-moved':
    case 'week-checked':
    case 'self-test-done':
    case 'upkeep-started':
    case 'quota-ended':
      return { ...told, mayChange: false, takesBack: [id] };
    case 'flare-started':
      return { ...told, mayChange: false, takesBack: id === slip ? [id] : [] };
  }
}

/** New data of what was told, as it is written down; undefined where nobody could read it. */
export function retellingOf({ type, at }: Told, data: unknown): { readonly data: unknown } | undefined {
  return decodeContent({ type, v: 1, occurred: { local: at, tz: 'UTC' }, data }).ok ? { data } : undefined;
}
