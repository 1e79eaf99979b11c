// What a life came through: a simulation that never gets anywhere proves nothing.
import type { CoachState } from '../state/state.ts';

export const places = [
  'something rose',
  'climbed a rung',
  'took a load',
  'hung from a bar',
  'flared',
  'lighter week',
  'emergency',
  'new leg symptom',
  'exercise taken out',
  'pattern paused',
  'caps loosened',
  'plan resized',
  'asked again',
  'walks grew',
  'an activity grew',
  'an activity on its way back',
] as const;
export type Place = (typeof places)[number];
export type Reached = Readonly<Record<Place, number>>;

const isAt: Readonly<Record<Place, (state: CoachState) => boolean>> = {
  'something rose': ({ work }) => Object.values(work).some(({ dose }) => dose.lastRiseOn !== undefined),
  'climbed a rung': ({ rungs }) => Object.values(rungs).some((rung) => rung > 1),
  'took a load': ({ work }) => Object.values(work).some(({ dose }) => (dose.kg ?? 0) > 0),
  'hung from a bar': ({ work }) => Object.keys(work).some((id) => id.includes('hang')),
  flared: ({ flares }) => flares.length > 0,
  'lighter week': ({ deload }) => deload !== undefined,
  emergency: ({ screens }) => screens.emergencyOn !== undefined,
  'new leg symptom': ({ newLegOn }) => newLegOn !== undefined,
  'exercise taken out': ({ removed }) => Object.keys(removed).length > 0,
  'pattern paused': ({ paused }) => Object.keys(paused).length > 0,
  'caps loosened': ({ directionRaises }) => directionRaises.flex > 0,
  'plan resized': ({ size }) => size !== undefined,
  'asked again': ({ rescreens }) => rescreens.length > 0,
  'walks grew': ({ walkPlan }) => (walkPlan?.because.length ?? 0) > 0,
  'an activity grew': ({ quotas }) => quotas?.some(({ standing }) => standing && standing.quota > standing.first) ?? false,
  'an activity on its way back': ({ quotas }) => quotas?.some(({ standing }) => standing && standing.share < 100) ?? false,
};

const record = (of: (place: Place) => number): Reached => Object.fromEntries(places.map((place) => [place, of(place)])) as Reached;
export const nowhere: Reached = record(() => 0);
/** One for each place that a life got to. */
export const reachedBy = (state: CoachState): Reached => record((place) => (isAt[place](state) ? 1 : 0));
/** How many lives got to each place. */
export const reachedTogether = (all: readonly Reached[]): Reached => record((place) => all.reduce((sum, one) => sum + one[place], 0));
