// npm run poses: the workbench for movements, on this machine only. Serves the page and reads and writes the movement files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { MovementWords, StoredMovement } from '@plumbline/figure';
import { lintMovement, wholeMovements } from '@plumbline/figure';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { fileText } from '../figures/stored.ts';

const MOST = 200_000;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export interface Saved {
  movement: StoredMovement;
  words?: MovementWords;
}
async function bodyOf(request: IncomingMessage): Promise<Saved> {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > MOST) throw new Error('That is too much for one movement');
  }
  return JSON.parse(text) as Saved;
}
/** Refuses a movement that could not be drawn; notes do not stop a save, faults do. */
function checked(id: string, saved: Saved, others: readonly StoredMovement[]): void {
  if (saved.movement?.id !== id) throw new Error(`The file of ${id} must say "id": "${id}"`);
  const whole = wholeMovements([...others.filter((m) => m.id !== id), saved.movement]).get(id);
  if (whole) lintMovement(whole);
}

/** Answers /api/movements and /api/movements/<id> over the files in `dir`. */
export function movementFiles(dir: string, list: () => string[]): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
  const all = (): StoredMovement[] => list().map((id) => read(join(dir, `${id}.json`)));
  const words = (id: string): MovementWords | undefined => {
    const path = join(dir, 'en', `${id}.json`);
    return existsSync(path) ? read(path) : undefined;
  };
  return async (request, response) => {
    const [, id] = /^\/api\/movements(?:\/([^/?]*))?$/.exec(request.url ?? '') ?? [];
    if (!request.url?.startsWith('/api/movements')) return false;
    const answer = (status: number, data: unknown): true => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
      return true;
    };
    try {
      if (request.method === 'GET')
        return answer(200, { movements: all(), words: Object.fromEntries(list().map((name) => [name, words(name)])) });
      // only this page may write: another site's page has another origin
      if (request.headers['sec-fetch-site'] !== 'same-origin') return answer(403, { error: 'Only the workbench may save' });
      if (request.method !== 'PUT' || !id || !ID.test(id)) return answer(404, { error: 'There is nothing here' });
      const saved = await bodyOf(request);
      checked(id, saved, all());
      writeFileSync(join(dir, `${id}.json`), fileText(saved.movement));
      if (saved.words) writeFileSync(join(dir, 'en', `${id}.json`), fileText(saved.words));
      return answer(200, { saved: `packages/library/movements/${id}.json` });
    } catch (error) {
      return answer(400, { error: (error as Error).message });
    }
  };
}

/** Starts the workbench over `dir`; port 0 takes a free one. */
export async function startWorkbench(dir: string, list: () => string[], port: number): Promise<ViteDevServer> {
  const answer = movementFiles(dir, list);
  const api: Plugin = {
    name: 'movement-files',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        answer(request, response).then((done) => done || next(), next);
      });
    },
  };
  const server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [api],
    server: { host: '127.0.0.1', port, strictPort: port !== 0, fs: { allow: [join(import.meta.dirname, '../..')] } },
  });
  return server.listen();
}

if (import.meta.main) {
  const { movementIds, movementsDir } = await import('../figures/stored.ts');
  const server = await startWorkbench(movementsDir, movementIds, Number(process.env['PORT'] ?? 4748));
  console.log(`The pose workbench is open at ${server.resolvedUrls?.local[0]}\nPress Ctrl+C to close it.`);
}
