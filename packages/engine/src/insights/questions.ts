// What the log is asked, declared before any of it is read: few questions, and none whose answer could tell anyone to do less of what the plan needs.
export const insightIds = ['walk-back', 'walk-energy', 'breath-back', 'roll-back', 'breaks-back'] as const;
export type InsightId = (typeof insightIds)[number];

/** What was done on a day: a walk told or ticked, or a habit ticked. */
export const deeds = ['walk', 'breathe', 'soft-tissue', 'movement-break'] as const;
export type Deed = (typeof deeds)[number];

export interface InsightQuestion {
  /** Done on the day before. */
  readonly deed: Deed;
  /** Rated at the check-in of the day after. */
  readonly rating: 'pain' | 'energy';
}
export const insightQuestions: Readonly<Record<InsightId, InsightQuestion>> = {
  'walk-back': { deed: 'walk', rating: 'pain' },
  'walk-energy': { deed: 'walk', rating: 'energy' },
  'breath-back': { deed: 'breathe', rating: 'pain' },
  'roll-back': { deed: 'soft-tissue', rating: 'pain' },
  'breaks-back': { deed: 'movement-break', rating: 'pain' },
};
