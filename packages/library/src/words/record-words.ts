// What stands in a file for other health programs, as a type that every language fills.

/** Titles and measures that no question asks for by itself. */
export interface PhrasesRecord {
  readonly plan: string;
  readonly readiness: string;
  readonly week: string;
  readonly activity: string;
  readonly rating: string;
  readonly session: string;
  readonly setsDone: string;
  readonly stopped: string;
  readonly stopSign: string;
  readonly walk: string;
  readonly other: string;
  /** Of activities that come back by quotas. */
  readonly ownTried: string;
  readonly ownDone: string;
  readonly ownNow: string;
  readonly ownBegan: string;
  readonly note: string;
  readonly painInTest: string;
  readonly sides: Readonly<Record<'left' | 'right', string>>;
}
