// Weights as the person counts them. Facts are always in kilograms; pounds are for eyes only.
import { settings } from './settings.ts';

/** Source: the international pound, 0.45359237 kg. */
const KG_PER_LB = 0.45359237;
const isPounds = (): boolean => settings.value.weight === 'lb';

export const weightUnit = (): 'kg' | 'lb' => (isPounds() ? 'lb' : 'kg');
/** Whole pounds: nobody owns a 17.6 lb weight. */
export const inOwnUnit = (kg: number): number => (isPounds() ? Math.round(kg / KG_PER_LB) : kg);
/** A number a person wrote, in their unit, as kilograms with two places: what is read back shows as it was written. */
export const asKg = (own: number): number => (isPounds() ? Math.round(own * KG_PER_LB * 100) / 100 : own);
