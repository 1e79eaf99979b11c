// Parts of a dose as they are written.
export const restText = (low: number, high: number): string => `rest ${low >= high ? low : `${low}-${high}`}s`;
export const tempoText = (beats: readonly number[]): string => `tempo ${beats.join('-')}`;
/** A number with the unit that an amount is written with. */
export const unitSign = { reps: '', seconds: 's', metres: 'm' } as const;
export type AmountUnit = keyof typeof unitSign;
