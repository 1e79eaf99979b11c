// What a person decides about the half year of keeping it up, as facts.
import type { Facts } from '@plumbline/engine';
import { day, fact, known, tell } from '../model/home.ts';

/** Four weeks of the running program from today, so that its days begin anew with the new size. */
const fromToday = () => fact('program-chosen', { program: known().program?.id ?? 'my-plan', from: day.value, weeks: 4 });

export const beginUpkeep = (): Promise<boolean> => tell(fact('upkeep-started', {}), fromToday());
export const endUpkeep = (why: Facts['upkeep-ended']['why']): Promise<boolean> => tell(fact('upkeep-ended', { why }), fromToday());
