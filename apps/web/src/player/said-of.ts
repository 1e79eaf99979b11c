import type { Look } from '@plumbline/engine';
import { known } from '../model/home.ts';
import { type NoteSaid, noteOf, wishOf } from '../model/trainer.ts';

/**
 * What the trainer wrote for the place that this exercise has in the open session, while it is the one they wrote it for. It is read and never
 * spoken: nobody knows the language it is in, and a voice of another one would spoil it.
 */
export function saidOf({ item, exercise }: NonNullable<Look['line']>): NoteSaid | undefined {
  const planned = known().open?.plan.items.find(({ id }) => id === item);
  const here = planned && { slot: planned.slot, exercise };
  return here && wishOf(here)?.isForThis ? noteOf(here) : undefined;
}
