// The page's side of working offline: registers the worker, hears of a new version, and uses it when the person says so.
import { signal } from '@preact/signals';
import { register } from './register.ts';
import type { Word } from './worker-scope.ts';

/** A new version that is here whole and waits. */
export const waiting = signal<ServiceWorker | undefined>(undefined);
/** Put off until the page is opened again. */
export const isPutOff = signal(false);

/** How often an open page asks whether there is a new version. Units: ms. */
const askMs = 60 * 60 * 1000;

function follow(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    // Without a controller this is the first visit: nothing is replaced.
    if (registration.waiting && navigator.serviceWorker.controller) waiting.value = registration.waiting;
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  setInterval(() => void registration.update().catch(() => undefined), askMs);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void registration.update().catch(() => undefined);
  });
}

/** Has the worker serve the page, and hears of new versions. Where there can be none, the app works online. */
export async function workOffline(): Promise<void> {
  const registration = await register();
  if (registration) follow(registration);
}

/** Goes over to the new version: this page is loaded anew, others stay as they are until they are. */
export function updateNow(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.value?.postMessage('use-now' satisfies Word);
}
