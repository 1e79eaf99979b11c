// The service worker. It serves the version it came with, and a new one waits until the person wants it or every page is closed.
import { answerFor, forgetOthers, type Release, takeIn } from './shell.ts';
import type { Word, WorkerScope } from './worker-scope.ts';

/** Written in by the build: the text is a `Release` as JSON. */
declare const __RELEASE__: string;
const release: Release = JSON.parse(__RELEASE__);
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(takeIn(scope, release)));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOthers(scope, release).then(() => scope.clients.claim())));
scope.addEventListener('message', (event) => {
  if (event.data === ('use-now' satisfies Word)) event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('fetch', (event) => {
  const answer = answerFor(scope, release, event.request);
  if (answer) event.respondWith(answer);
});
// A tap on a reminder outside the page: to the page that is open, or to a new one.
scope.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const open = scope.clients.matchAll({ type: 'window' });
  event.waitUntil(open.then(([page]) => (page ? page.focus() : scope.clients.openWindow('./#/habits'))));
});
