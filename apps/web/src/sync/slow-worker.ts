// Makes a passphrase slow, beside the page, so that the page stays alive meanwhile. Says how far it is, then the key.
import { passphraseKeyAsync, type Slowness } from '@plumbline/log/seal';

export interface SlowWork {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly slowness: Slowness;
}
/** A part from 0 to 1; the key, 32 bytes; what stood in the way. */
export type SlowWord = number | Uint8Array | { readonly says: string };
const say = (word: SlowWord): void => postMessage(word);

addEventListener('message', ({ data: { passphrase, salt, slowness } }: MessageEvent<SlowWork>) => {
  passphraseKeyAsync(passphrase, salt, slowness, say).then(say, (thrown: unknown) => say({ says: String(thrown) }));
});
