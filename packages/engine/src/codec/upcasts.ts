// How facts of older versions are read today. Stored bytes are never rewritten; reading walks them up one version at a time.
import type { FactType } from '../facts.ts';
import type { Fields } from './shape.ts';

/** From one version to the next. Total: any fields in, fields out; what comes out is checked like everything else. */
export interface Upcast {
  /** What changed, e.g. 'version 2: says when'. */
  readonly name: string;
  readonly up: (data: Fields) => Fields;
}

/** A type's steps in order: the first leads from version 1 to 2. A type that is not here is at version 1. */
export type Upcasts = Readonly<Partial<Record<FactType, readonly Upcast[]>>>;

export const upcasts: Upcasts = {};

/** The version a fact of this type is written with. */
export const versionOf = (type: FactType, steps: Upcasts = upcasts): number => 1 + (steps[type]?.length ?? 0);
