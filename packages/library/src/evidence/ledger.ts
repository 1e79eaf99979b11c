// Every claim the product makes or leans on, with who says so, who disagrees, and whether people may be told it.
import type { Claim, LedgerEntry } from './claim.ts';
import { expectingClaims } from './claims-expecting.ts';
import { measureClaims } from './claims-measures.ts';
import { movingClaims } from './claims-moving.ts';
import { painClaims } from './claims-pain.ts';
import { postureClaims } from './claims-posture.ts';
import { safetyClaims } from './claims-safety.ts';
import { strengthClaims } from './claims-strength.ts';
import { trainingClaims } from './claims-training.ts';
import { uncertainClaims } from './claims-uncertain.ts';

/** The day every claim was last checked against the rule book's references (section 11). */
export const checkedOn = '2026-11-22';

const claims = [
  ...painClaims,
  ...expectingClaims,
  ...trainingClaims,
  ...postureClaims,
  ...movingClaims,
  ...strengthClaims,
  ...safetyClaims,
  ...measureClaims,
  ...uncertainClaims,
] as const;

export type LedgerId = (typeof claims)[number]['id'];

/** The whole ledger, by theme, ids unique. Source: rule book 4.1, 6, 7 and 8, with the grades of the library. */
export const ledger: readonly LedgerEntry[] = claims.map((claim: Claim) => ({ against: [], since: checkedOn, ...claim }));
