// A program rehearsed: virtual people like this one live it for weeks with the real engine, and what came of it is counted.
import type { LocalDate, ProgramId } from '@plumbline/engine';
import { type AtSix, atSixOf } from './at-six.ts';
import { brakesIn, type RehearsedBrake } from './brakes.ts';
import { lightsByWeek, type RehearsedLights } from './lights.ts';
import { placeWeeks, type RehearsedPlace } from './place-weeks.ts';
import { mayBegin, type RehearsalRequest, type VirtualLife, virtualLife } from './virtual-life.ts';
import { type RehearsedWish, wishesMet } from './wishes-met.ts';

export interface Rehearsal {
  readonly format: 'plumbline-rehearsal/1';
  readonly program: ProgramId;
  readonly from: LocalDate;
  readonly seed: number;
  readonly people: number;
  readonly weeks: number;
  /** False where the answers allow no plan; everything below is empty then. */
  readonly planned: boolean;
  readonly sessions: number;
  /** Pain or feeling unwell ended a session of so many people at least once. */
  readonly peopleStopped: number;
  readonly lights: readonly RehearsedLights[];
  readonly places: readonly RehearsedPlace[];
  readonly brakes: readonly RehearsedBrake[];
  /** How what the program wishes beside its doses fares; absent where nothing of it was met. */
  readonly wishes?: readonly RehearsedWish[];
  readonly atSix: readonly AtSix[];
  /** What the separate checker found in all plans and sessions: 0, or the engine has a fault. */
  readonly faults: number;
}

/** The usual rehearsal: enough people that one odd body does not decide, and what an answer to training takes. Units: people, weeks. */
export const usualRehearsal = { people: 20, weeks: 12, seed: 1 } as const;

/** Puts lives together. A door that must stay quick lives them one by one with `virtualLife`, then calls this. Pure. Errors: none. */
export function rehearsalOf(request: RehearsalRequest, lives: readonly VirtualLife[]): Rehearsal {
  const { tree, from, seed, weeks } = request;
  const planned = mayBegin(request);
  const wishes = wishesMet(lives);
  const six = planned ? atSixOf(request) : { atSix: [], faults: 0 };
  return {
    format: 'plumbline-rehearsal/1',
    ...{ program: tree.id, from, seed, people: lives.length, weeks, planned },
    sessions: lives.reduce((sum, { records }) => sum + records.length, 0),
    peopleStopped: lives.filter(({ records }) => records.some(({ stop }) => stop)).length,
    lights: planned ? lightsByWeek(lives, from, weeks) : [],
    places: planned ? placeWeeks(tree, lives, weeks) : [],
    brakes: brakesIn(lives),
    ...(wishes.length === 0 ? {} : { wishes }),
    atSix: six.atSix,
    faults: lives.reduce((sum, { faults }) => sum + faults, six.faults),
  };
}

/** The whole rehearsal at once. Deterministic: no clock, and chance from the seed alone. */
export const rehearse = (request: RehearsalRequest): Rehearsal =>
  rehearsalOf(
    request,
    Array.from({ length: request.people }, (_, number) => virtualLife(request, number)),
  );
