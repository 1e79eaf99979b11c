import type { QuotaUnit } from '@plumbline/engine';
import { sayCount } from '@plumbline/library';
import { phrases } from '../words.ts';

/** "8 lengths". */
export const amountWords = (amount: number, unit: QuotaUnit): string => sayCount(String(amount), phrases.effects.units[unit]);
/** "lengths", beside a field for a number. */
export const unitWord = (unit: QuotaUnit): string => phrases.effects.units[unit].other;
