// One tab leads a session, so that no set is written twice. Where the browser has no locks, whoever is open leads.
import { signal } from '@preact/signals';

export const leading = signal<'asking' | 'here' | 'elsewhere'>('asking');
const name = 'plumbline.session';

/** Holds the lead until `release` is called or another tab takes it. */
function hold(options: LockOptions, release: (end: () => void) => void): void {
  if (navigator.locks === undefined) {
    leading.value = 'here';
    return;
  }
  navigator.locks
    .request(name, options, (lock) => {
      leading.value = lock === null ? 'elsewhere' : 'here';
      return lock === null ? undefined : new Promise<void>(release);
    })
    .catch(() => {
      leading.value = 'elsewhere';
    });
}

export interface Lead {
  /** Takes the lead from the tab that has it. */
  readonly takeOver: () => void;
  readonly release: () => void;
}
export function askToLead(): Lead {
  let end: () => void = () => undefined;
  const keep = (done: () => void): void => {
    end = done;
  };
  leading.value = 'asking';
  hold({ ifAvailable: true }, keep);
  return { takeOver: () => hold({ steal: true }, keep), release: () => end() };
}
