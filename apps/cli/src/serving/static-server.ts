// The app's own small server: this machine only, one folder, no writing; and beside it the server for sync, where one is asked for.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answer-request.ts';

export interface StaticServer {
  readonly port: number;
  /** Lets running answers finish, for two seconds at most. */
  readonly stop: () => Promise<void>;
}
export type Started =
  | { readonly ok: true; readonly server: StaticServer }
  | { readonly ok: false; readonly problem: 'port-taken' | 'port-not-allowed' };

const patienceMs = 2000;

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Answers what is its own; the rest is the app's. */
export interface Beside {
  readonly isMine: (path: string) => boolean;
  readonly answer: RequestListener;
}

/** Port 0 takes any free one. `root` is a real path. Other troubles of the network are thrown. */
export function startStaticServer(root: string, port: number, beside?: Beside): Promise<Started> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (beside?.isMine(path)) return beside.answer(request, response);
    answerRequest(root, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve({ ok: false, problem: 'port-taken' });
      else if (error.code === 'EACCES') resolve({ ok: false, problem: 'port-not-allowed' });
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve({ ok: true, server: { port: address.port, stop: () => stopped(server) } });
    });
  });
}
