// `serve`: shows the built app to this machine, until asked to stop; with `--sync` it keeps devices in step, too.
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Opened } from '@plumbline/server';
import type { Verb } from '../answer.ts';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { readWhole } from '../doors/options.ts';
import type { ServerOptions } from '../doors/server-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../page/layout.ts';
import { startStaticServer } from '../serving/static-server.ts';

export interface ServeOptions extends ServerOptions {
  readonly port?: string;
  readonly dir?: string;
  /** Also the server for sync, at the same address. */
  readonly sync?: true;
}

const usualPort = 4747;
const builtApp = fileURLToPath(new URL('../../../web/dist', import.meta.url));

const isBuilt = (dir: string): Promise<string | undefined> =>
  realpath(join(dir, 'index.html')).then(
    () => realpath(dir),
    () => undefined,
  );

const livesHere =
  'Your data lives in your browser, on this device, and nowhere else. This server only hands out the app and keeps nothing.';
const livesSealed = (folder: string): string =>
  `Your data lives in your browser. Of devices that you keep in step it is also here, sealed so that this machine cannot read it: ${folder}`;

/** Said as soon as it listens, because the answer only comes when it ends. */
function greet(io: Io, port: number, dataLives: string, asJson: boolean): void {
  const address = `http://localhost:${port}`;
  if (asJson) io.out(`${JSON.stringify({ address, port, dataLives })}\n`);
  else io.out(`Plumbline is ready:  ${address}\n\n${wrap(dataLives).join('\n')}\nStop with Ctrl+C.\n`);
}

type Sync = Opened & { readonly folder: string };
/** The server for sync with the settings of the environment. Loaded when asked for: most people only look at the app. */
async function openSync({ data }: ServeOptions, port: number, io: Io): Promise<Given<Sync>> {
  const { openServer, readSettings } = await import('@plumbline/server');
  const read = readSettings({ ...io.env, ...(data === undefined ? {} : { DATA: data }), PORT: String(port) });
  if (!read.ok) return usage('--sync', read.says, 'Mend that, then start again.');
  const opened = await openServer(read.settings, (line) => io.err(`${line}\n`));
  if (opened.ok) return given({ ...opened.server, folder: read.settings.data });
  return refuseOne(exitCodes.conflict, '--sync', opened.says, 'plumbline doctor says more.');
}

export async function serve(options: ServeOptions, io: Io): Verb {
  const { port: wanted, dir = builtApp, json } = options;
  const port = readWhole(wanted === undefined ? 'PORT' : '--port', wanted ?? io.env['PORT'], 0, 65_535, usualPort);
  if (!port.ok) return port;
  const root = await isBuilt(dir);
  if (root === undefined) return refuseOne(exitCodes.notFound, dir, 'The app has not been built yet.', 'Build it first: npm run build');
  const sync = options.sync ? await openSync(options, port.value, io) : undefined;
  if (sync?.ok === false) return sync;
  const started = await startStaticServer(root, port.value, sync?.value);
  if (!started.ok) {
    await sync?.value.close();
    const says =
      started.problem === 'port-taken' ? `Port ${port.value} is taken by another program.` : `Port ${port.value} may not be used.`;
    return refuseOne(exitCodes.conflict, 'PORT', says, `Choose another: PORT=${usualPort + 1} npm start`);
  }
  greet(io, started.server.port, sync === undefined ? livesHere : livesSealed(sync.value.folder), json === true);
  await io.untilStopped();
  sync?.value.end();
  await started.server.stop();
  await sync?.value.close();
  io.err('Stopped. See you next time.\n');
  return given({ code: exitCodes.done });
}
