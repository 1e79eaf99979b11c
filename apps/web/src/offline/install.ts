// Putting the app on the home screen: some browsers let the page offer it, others have it in a menu of their own.
import { signal } from '@preact/signals';
import { heldOffer } from './offered.ts';

interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}
/** The browser's own offer, kept until the person wants it. */
export const offer = signal(heldOffer() as InstallOffer | undefined);
/** Opened from the home screen, so that there is nothing to offer. */
export const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches;
/** Whether a worker serves this page, so that it opens without a connection. */
export const worksOffline = (): boolean => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;

export function watchInstall(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer.value = event as InstallOffer;
  });
  window.addEventListener('appinstalled', () => {
    offer.value = undefined;
  });
}
export async function install(): Promise<void> {
  await offer.value?.prompt();
  offer.value = undefined;
}
