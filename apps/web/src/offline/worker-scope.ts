// The few things of a service worker's world that ours uses; the compiler knows this page's world only.
export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface Tapped extends Lasting {
  readonly notification: { close(): void };
}
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(about: { readonly type: 'window' }): Promise<readonly { focus(): Promise<unknown> }[]>;
    openWindow(address: string): Promise<unknown>;
  };
  readonly caches: CacheStorage;
  readonly navigator: { readonly languages: readonly string[] };
  skipWaiting(): Promise<void>;
  fetch(request: Request): Promise<Response>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'notificationclick', listen: (event: Tapped) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & { readonly data: unknown }) => void): void;
}

/** What the page says when the person has chosen to go on with the new version. A type, so that page and worker share no script. */
export type Word = 'use-now';
