// What the page shows once a session is over, until the person moves on.
import { signal } from '@preact/signals';

/** `why`: stopped, and not said why; `stop-sign`: ended by a sign, `timer-sign` a timer; otherwise how it ended. */
export type Aftermath = 'finished' | 'why' | 'stopped' | 'stop-sign' | 'timer-sign';
export const aftermath = signal<Aftermath | undefined>(undefined);
