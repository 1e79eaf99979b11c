// `serve`: shows the built app to this machine, until asked to stop.
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verb } from '../answer.ts';
import { given, refuseOne } from '../complaint.ts';
import { readWhole } from '../doors/options.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../page/layout.ts';
import { startStaticServer } from '../serving/static-server.ts';

export interface ServeOptions {
  readonly port?: string;
  readonly dir?: string;
  readonly json?: true;
}

const usualPort = 4747;
const builtApp = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const isBuilt = (dir: string): Promise<string | undefined> =>
  realpath(join(dir, 'index.html')).then(
    () => realpath(dir),
    () => undefined,
  );

const dataLives =
  'Your data lives in your browser, on this device, and nowhere else. This server only hands out the app and keeps nothing.';

/** Said as soon as it listens, because the answer only comes when it ends. */
function greet(io: Io, port: number, asJson: boolean): void {
  const address = `http://localhost:${port}`;
  if (asJson) io.out(`${JSON.stringify({ address, port, dataLives })}\n`);
  else io.out(`Plumbline is ready:  ${address}\n\n${wrap(dataLives).join('\n')}\nStop with Ctrl+C.\n`);
}

export async function serve({ port: wanted, dir = builtApp, json }: ServeOptions, io: Io): Verb {
  const port = readWhole(wanted === undefined ? 'PORT' : '--port', wanted ?? io.env['PORT'], 0, 65_535, usualPort);
  if (!port.ok) return port;
  const root = await isBuilt(dir);
  if (root === undefined) return refuseOne(exitCodes.notFound, dir, 'The app has not been built yet.', 'Build it first: npm run build');
  const started = await startStaticServer(root, port.value);
  if (!started.ok) {
    const says =
      started.problem === 'port-taken' ? `Port ${port.value} is taken by another program.` : `Port ${port.value} may not be used.`;
    return refuseOne(exitCodes.conflict, 'PORT', says, `Choose another: PORT=${usualPort + 1} npm start`);
  }
  greet(io, started.server.port, json === true);
  await io.untilStopped();
  await started.server.stop();
  io.err('Stopped. See you next time.\n');
  return given({ code: exitCodes.done });
}
