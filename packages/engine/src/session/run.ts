// A session while it is led: its lines, where it stands, and the clock it is held to. Plain data; `step-session.ts` moves it.
import type { Dose, Position } from '../exercise.ts';
import type { Facts } from '../facts.ts';
import type { ExerciseId, ItemId, SessionId, Side } from '../vocabulary.ts';

/** Another exercise that may take the place of one, at a dose that is its own. */
export interface StandIn {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  /** It asks less of the back than what it stands in for. */
  readonly easier: boolean;
  readonly about: About;
}

/** What the library says of an exercise, as far as leading it needs to know. */
export interface About {
  readonly position: Position;
  readonly sides: readonly Side[];
  /** The side changes with every repetition. */
  readonly alternating: boolean;
  /** Strength work grows by how much was left; what can be loaded grows by control too. Source: rule book 4.5. */
  readonly asksReserve: boolean;
  readonly asksControl: boolean;
}

/** One set of one side. `set` counts from 1. */
export interface Bout {
  readonly line: number;
  readonly set: number;
  readonly side: Side;
}

export interface DoneBout {
  readonly set: number;
  readonly side: Side;
  /** Repetitions, seconds or metres, whichever the dose counts. */
  readonly amount: number;
  readonly completed: boolean;
  readonly rir?: SetFact['rir'];
  readonly control?: SetFact['control'];
}

/** One item of the session as it stands now. */
export interface Line {
  readonly item: ItemId;
  readonly exercise: ExerciseId;
  readonly about: About;
  readonly dose: Dose;
  /** What one whole set is: less than this is not complete, however the dose was eased. */
  readonly whole: number;
  readonly others: readonly StandIn[];
  readonly done: readonly DoneBout[];
  /** Sets of an exercise that stood here before. */
  readonly setsBefore: number;
  readonly left: boolean;
  /** Signs that ended a set of it; the second one ends it for today. Source: rule book 1.7. */
  readonly signs: number;
  readonly tooEasy: boolean;
}

export type Phase = 'ready' | 'work' | 'rest' | 'done' | 'stopped';
/** Why the clock stands still. */
export type Held = 'start' | 'person' | 'away' | 'hurt' | 'settling';
/** What comes after the get-ready, which decides how long it is. */
export type ReadyFor = 'exercise' | 'position' | 'switch' | 'again';

export interface Run {
  readonly session: SessionId;
  readonly lines: readonly Line[];
  /** Pain before the session; unknown counts as none, so that any rise shows. */
  readonly pre: number;
  /** Shortest rest that the limits of the day ask for, seconds. */
  readonly restFloor: number;
  /** Repetitions are counted aloud at their tempo; otherwise each set waits for the person. */
  readonly paced: boolean;
  /** What is being done, or comes next; undefined when nothing is left. */
  readonly at: Bout | undefined;
  /** What ended last: the one that a correction, a reserve and pain are about. */
  readonly worked: Bout | undefined;
  readonly phase: Phase;
  readonly readyFor: ReadyFor;
  /** Length of the phase, seconds; 0 where it waits for the person. */
  readonly seconds: number;
  /** Milliseconds of the phase that passed before `since`. */
  readonly elapsed: number;
  /** Since when the clock runs, ms; undefined while it is held. */
  readonly since: number | undefined;
  /** The latest instant that was seen, ms. */
  readonly seen: number;
  readonly held: Held | undefined;
  /** What the last pain asks for, until it is answered. */
  readonly hurt: HurtOffer | undefined;
  /** The sign that ended the session. */
  readonly sign: string | undefined;
}
/** `set`: the set is over, easier or leave it; `out`: it is out for today; `mild`: the person may go on. */
export interface HurtOffer {
  readonly kind: 'set' | 'out' | 'mild';
  readonly line: number;
}

type SetFact = Facts['set-finished'];
type Told = 'set-finished' | 'item-skipped' | 'item-eased' | 'hurt-reported' | 'stop-sign-reported' | 'session-stopped';
/** What is to be written down, in this order; the door adds when and where. */
export type SessionFact = { [K in Told]: { readonly type: K; readonly data: Facts[K] } }[Told];
/** The run after something happened, and what is to be written down of it. */
export type Step = [Run, SessionFact[]];

/** What is said of a set; it moves nothing. */
export type Saying =
  | { readonly type: 'too-easy' }
  /** The last set was this much, not all of it. */
  | { readonly type: 'amount'; readonly amount: number }
  | { readonly type: 'reserve'; readonly rir: NonNullable<SetFact['rir']> }
  | { readonly type: 'control'; readonly control: NonNullable<SetFact['control']> };

/** `next` begins now, or ends the set here; `set-done` says that all of it was done; `longer` asks for more rest. */
export type Moving =
  | { readonly type: 'back' | 'next' | 'longer' | 'set-done' | 'repeat' | 'leave-out' | 'ease' | 'finish' }
  | { readonly type: 'swap'; readonly to: ExerciseId };

export type Hurt = Omit<Facts['hurt-reported'], 'session' | 'item'>;
export type SessionEvent =
  | Saying
  | Moving
  /** Nothing happened but time; a clock that was held goes on; it is held. */
  | { readonly type: 'tick' | 'start' | 'pause' | 'stop' }
  | { readonly type: 'hurt'; readonly hurt: Hurt }
  /** After a rise of three: is it back to how it was within five minutes? */
  | { readonly type: 'settled'; readonly back: boolean };
