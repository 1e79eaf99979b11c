// What the page shows once a session is over, until the person moves on.
import { signal } from '@preact/signals';

export type Aftermath = 'finished' | 'stopped' | 'stop-sign';
export const aftermath = signal<Aftermath | undefined>(undefined);
