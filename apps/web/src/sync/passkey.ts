// What only a browser can do with a passkey. What the passkey makes of our input (PRF) opens the keys: it is handed on apart, and never sent.
import type { Fields, PasskeyAnswer } from '@plumbline/log/client';
import { passkeyInput } from '@plumbline/log/seal';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { ui } from '../ui-words.ts';

/** As the specification has it; not every table of types knows it yet. */
interface PrfResults {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: ArrayBuffer } };
}
const prfOf = ({ clientExtensionResults }: RegistrationResponseJSON | AuthenticationResponseJSON): PrfResults['prf'] =>
  (clientExtensionResults as PrfResults).prf;
const bytesIn = (results: PrfResults['prf']): Uint8Array | undefined => {
  const first = results?.results?.first;
  return first === undefined ? undefined : new Uint8Array(first);
};
/** What goes to the server, and nothing beside. */
const sent = ({ id, rawId, type, response }: RegistrationResponseJSON | AuthenticationResponseJSON): Fields => ({
  id,
  rawId,
  type,
  response,
});
const asking = () => ({ prf: { eval: { first: passkeyInput() } } });

export const hasPasskeys = (): boolean => 'PublicKeyCredential' in window;
const library = () => import('@simplewebauthn/browser');

export type Asked = { readonly ok: true; readonly answer: PasskeyAnswer } | { readonly ok: false; readonly says: string };
/** Errors: what the browser says by name, in words. */
async function inWords(ask: () => Promise<PasskeyAnswer>): Promise<Asked> {
  try {
    return { ok: true, answer: await ask() };
  } catch (thrown) {
    const { trouble } = ui.entering;
    const known: Readonly<Record<string, string>> = {
      ...{ NotAllowedError: trouble.stopped, AbortError: trouble.stopped },
      ...{ InvalidStateError: trouble.there, SecurityError: trouble.address },
    };
    return { ok: false, says: known[thrown instanceof Error ? thrown.name : ''] ?? trouble.other };
  }
}

/** Makes one. Many say only that they can make something of our input, and do it when they are used: then they are asked once more. */
export const makePasskey = (offer: Fields, name: string): Promise<Asked> =>
  inWords(async () => {
    const { startRegistration, startAuthentication } = await library();
    const options = offer as unknown as PublicKeyCredentialCreationOptionsJSON;
    const { user, rp, challenge } = options;
    const optionsJSON = { ...options, user: { ...user, name, displayName: name }, extensions: { ...options.extensions, ...asking() } };
    const made = await startRegistration({ optionsJSON: optionsJSON as PublicKeyCredentialCreationOptionsJSON });
    const results = prfOf(made);
    const prf = bytesIn(results);
    if (prf !== undefined || results?.enabled !== true) return { response: sent(made), prf };
    const again = {
      challenge,
      allowCredentials: [{ id: made.id, type: 'public-key' }],
      userVerification: 'required',
      extensions: asking(),
    };
    const used = await startAuthentication({
      optionsJSON: { ...again, ...(rp.id === undefined ? {} : { rpId: rp.id }) } as unknown as PublicKeyCredentialRequestOptionsJSON,
    });
    return { response: sent(made), prf: bytesIn(prfOf(used)) };
  });

/** Asks for any passkey that is kept for this address. */
export const usePasskey = (question: Fields): Promise<Asked> =>
  inWords(async () => {
    const { startAuthentication } = await library();
    const optionsJSON = { ...question, extensions: asking() } as unknown as PublicKeyCredentialRequestOptionsJSON;
    const used = await startAuthentication({ optionsJSON });
    return { response: sent(used), prf: bytesIn(prfOf(used)) };
  });
