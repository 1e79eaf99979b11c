// Where this device stands with its account, for whoever shows it.
import type { Membership, Outcome } from '@plumbline/log/client';
import { signal } from '@preact/signals';

export type Standing =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      readonly membership: Membership;
      readonly isBusy: boolean;
      /** A session is led here: nothing is changed under it. */
      readonly isHeld: boolean;
      readonly outcome: Outcome | undefined;
      /** When both held the same last. Units: ms since 1970. */
      readonly at: number | undefined;
    };
/** Undefined while it is not known yet. */
export const standing = signal<Standing | undefined>(undefined);
