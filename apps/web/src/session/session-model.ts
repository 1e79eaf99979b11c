// A session as it is marked: which facts follow from a tap, and where each exercise stands. Pure.
import { type CoachState, type Exercise, type Facts, type Item, strengthPatterns } from '@plumbline/engine';

type SetFact = Facts['set-finished'];
type OpenSession = NonNullable<CoachState['open']>;

export interface Mark {
  readonly session: string;
  readonly item: Item;
  /** Whole sets that were done. */
  readonly sets: number;
  readonly rir?: SetFact['rir'];
  readonly control?: SetFact['control'];
}

/** Half of an amount, at least one: what "some of it" stands for where there is only one set. */
const half = (value: number | undefined): number | undefined => (value === undefined ? undefined : Math.max(1, Math.round(value / 2)));

/** One fact for each set and side. Where no whole set was done, half of one counts, and it is not complete. */
export function setFacts({ session, item, sets, rir, control }: Mark): readonly SetFact[] {
  const { reps, seconds, metres, kg } = item.dose;
  const isPart = sets === 0;
  const amounts = isPart
    ? { reps: half(reps), seconds: reps === undefined ? half(seconds) : seconds, metres: half(metres), kg }
    : { reps, seconds, metres, kg };
  const given = Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== undefined));
  return Array.from({ length: Math.max(1, sets) }, (_, at) => at + 1).flatMap((set) =>
    item.sides.map((side) => ({
      session,
      item: item.id,
      exercise: item.exercise,
      set,
      side,
      completed: !isPart,
      ...given,
      ...(rir === undefined ? {} : { rir }),
      ...(control === undefined ? {} : { control }),
    })),
  );
}

export interface ItemStanding {
  /** Whole sets logged; undefined where nothing was. */
  readonly sets: number | undefined;
  readonly of: number;
}
export function standingOf(open: Pick<OpenSession, 'sets'>, item: Item): ItemStanding {
  const logged = open.sets.filter((set) => set.item === item.id);
  const whole = logged.filter(({ completed }) => completed).length / item.sides.length;
  return { sets: logged.length === 0 ? undefined : whole, of: item.dose.sets };
}

const strength = new Set<string>(strengthPatterns);
/** Only strength work grows by how much was left; only what can be loaded asks for control. Source: rule book 4.5. */
export const asksReserve = (item: Item, exercise: Exercise): boolean => item.role === 'main' && strength.has(exercise.pattern);
export const asksControl = (item: Item, exercise: Exercise): boolean => asksReserve(item, exercise) && exercise.loading !== undefined;

/** What is asked once the session is over: where it went and what stirred it only where it hurt more than a little. Source: rule book 4.4. */
export function afterSteps(peak: number | undefined, pre: number | undefined): readonly ('peak' | 'spread' | 'provoked' | 'effort')[] {
  const hurt = peak !== undefined && (peak >= 4 || peak > (pre ?? peak));
  return hurt ? ['peak', 'spread', 'provoked', 'effort'] : ['peak', 'effort'];
}
