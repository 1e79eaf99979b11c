// The service worker, called once for each page: by the page that nobody has touched yet, or by the app.
import { ownScript } from '../shell/trusted.ts';

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;

const loaded = (): Promise<unknown> =>
  document.readyState === 'complete' ? Promise.resolve() : new Promise((go) => window.addEventListener('load', go, { once: true }));

/** The worker's registration once the page has shown itself; undefined where a browser has no workers, or the page is not on HTTPS. */
export function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return Promise.resolve(undefined);
  registered ??= loaded()
    .then(() => navigator.serviceWorker.register(ownScript('./worker.js'), { updateViaCache: 'none' }))
    .catch(() => undefined);
  return registered;
}
