// What whoever runs the server may say, through the environment.

export interface Settings {
  /** The folder that holds everything: one to back up, and one that nobody else may read. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly signUp: 'open' | 'closed';
}
type Read = { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly says: string };

/** Errors: one sentence that names the variable and the repair. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Read {
  const { DATA = 'plumbline-data', HOST = '127.0.0.1', PORT = '4748', SIGN_UP = 'open' } = environment;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return { ok: false, says: `PORT is "${PORT}". It is a whole number from 0 to 65535; 0 takes any that is free.` };
  if (SIGN_UP !== 'open' && SIGN_UP !== 'closed') return { ok: false, says: `SIGN_UP is "${SIGN_UP}". It is open or closed.` };
  if (DATA === '') return { ok: false, says: 'DATA is empty. It is the folder in which everything is kept.' };
  return { ok: true, settings: { data: DATA, host: HOST, port, signUp: SIGN_UP } };
}
