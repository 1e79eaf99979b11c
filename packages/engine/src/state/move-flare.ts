// A step of the flare machine taken by a person's state, and what is learned when one is over.
import { type FlareAsk, type FlareInput, flareLength, stepFlare } from '../progress/flare.ts';
import type { CoachState } from './state.ts';

/** Flares that are remembered for how long they took. */
const REMEMBERED = 10;

/** Steps `state.flare` in place; gives what the step asks for. */
export function moveFlare(state: CoachState, input: FlareInput): readonly FlareAsk[] {
  const before = state.flare;
  const { state: after, asks } = stepFlare(before, input);
  state.flare = after;
  const days = flareLength(before, after, input.on);
  if (days !== undefined) state.flareDays = [...state.flareDays.slice(1 - REMEMBERED), days];
  return asks;
}
