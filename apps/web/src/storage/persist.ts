// Whether this browser has promised not to clear our data by itself.
import { signal } from '@preact/signals';

/** Undefined while unknown, or where a browser knows no such promise. */
export const isPersisted = signal<boolean | undefined>(undefined);

export async function lookIfPersisted(): Promise<void> {
  isPersisted.value = await navigator.storage?.persisted?.().catch(() => undefined);
}
/** Asks for the promise. Some browsers put a question to the person, so only do it when they tapped for it. */
export async function askToPersist(): Promise<void> {
  isPersisted.value = await navigator.storage?.persist?.().catch(() => false);
}
