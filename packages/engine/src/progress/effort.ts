// How many good repetitions stay in reserve. Source: rule book 4.2, I-18; settled by limits, week and mode.
import type { Because } from '../reasoning.ts';
import type { Need } from '../vocabulary.ts';

export interface Effort {
  /** Repetitions in reserve, at least. */
  readonly rirMin: number;
  /** Highest effort, 0 to 10. */
  readonly effortMax: number;
  readonly because: readonly Because[];
}

/** The least reserve of a programme week, counted per family of exercises from 1. Source: rule book 4.2. */
const reserveOfWeek = (week: number, need: Need): number => (week <= 2 ? 4 : week <= 4 || need === 3 ? 3 : 2);

/** The stricter of the week's reserve and the person's limits; a light day keeps one more. */
export function plannedReserve(week: number, need: Need, limitRir: number, light: boolean): Effort {
  const ofWeek = reserveOfWeek(week, need);
  const rirMin = Math.max(ofWeek, limitRir) + (light ? 1 : 0);
  return { rirMin, effortMax: 10 - rirMin, because: [{ rule: '4.2', source: 'acsm2026', field: 'rirMin', was: ofWeek, now: rirMin }] };
}
