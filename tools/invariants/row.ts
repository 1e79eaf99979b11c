// What a row of the table of invariants is: a rule, where it is checked, and a fault that the check is watched to find.

/** Where a rule is looked at. The first five are the ones that the simulation puts to every life. */
export type CheckedIn =
  | 'plan check (verify)'
  | 'session check (verify)'
  | 'state check (settledViolations)'
  | 'session against state (sessionViolations)'
  | 'week against state (weekViolations)'
  | 'quotas against state (quotaViolations)'
  | 'property'
  | 'wording lint';

/** The check on something sound and on something broken: the names of the invariants it finds, with what it says of them. */
export interface Proof {
  readonly checkedIn: CheckedIn;
  readonly fault: string;
  readonly sound: () => readonly Found[];
  readonly broken: () => readonly Found[];
  /** Invariants that this fault cannot help breaking as well. */
  readonly along?: readonly string[];
}
export interface Found {
  readonly invariant: string;
  readonly detail: string;
}
export interface Row {
  readonly id: string;
  readonly says: string;
  readonly proofs: readonly Proof[];
  /** Why there is no proof yet; with it `proofs` is empty. */
  readonly later?: string;
}
export const row = (id: string, says: string, ...proofs: readonly Proof[]): Row => ({ id, says, proofs });
