// How often a session answered with amber or red, and how often one ended early, week by week.
import type { Light, LocalDate } from '@plumbline/engine';
import { type VirtualLife, weekOf } from './virtual-life.ts';

export type LightCounts = Readonly<Record<Light, number>>;
export interface RehearsedLights extends LightCounts {
  /** From 1. */
  readonly week: number;
  readonly sessions: number;
  /** Ended for pain or feeling unwell. */
  readonly stopped: number;
}

export function lightsByWeek(lives: readonly VirtualLife[], from: LocalDate, weeks: number): readonly RehearsedLights[] {
  const records = lives.flatMap((life) => life.records);
  return Array.from({ length: weeks }, (_, at) => {
    const all = records.filter(({ on }) => weekOf(from, on) === at + 1);
    const count = (light: Light): number => all.filter((record) => record.light === light).length;
    return {
      ...{ week: at + 1, sessions: all.length },
      ...{ green: count('green'), unknown: count('unknown'), amber: count('amber'), red: count('red') },
      stopped: all.filter(({ stop }) => stop).length,
    };
  });
}
