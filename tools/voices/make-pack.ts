// One voice pack: every text of a language's catalogue, recorded and put into one file.
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Catalogue } from '../../apps/web/src/track/catalogue.ts';
import { type Provenance, packFormat, writePack } from '../../apps/web/src/track/pack.ts';
import { settings, spoken, versions } from './speech.ts';

/** The voice of espeak-ng for each language that the app speaks. */
export const voices = { en: 'en-gb', es: 'es', de: 'de' } as const;
export type VoiceLanguage = keyof typeof voices;

/** Says whether a recording still holds all that the app may say, made the way it is made now. */
export const hashOf = (catalogue: Catalogue): string =>
  createHash('sha256')
    .update(JSON.stringify([settings, ...catalogue]))
    .digest('hex');

export interface MadePack {
  readonly bytes: Uint8Array;
  readonly about: Provenance;
}

/** An MP3 file, mono, by the key of its text; undefined where there is none. */
export type Recording = (key: string) => Uint8Array | undefined;
export interface Known {
  /** By a person, in the place of the machine's voice. */
  readonly own?: Recording;
  /** By the same programs in the same way, before. */
  readonly kept?: Recording;
}

/** Records all of it, several at a time; what is recorded already is taken as it is. Rejects where a program fails. */
export async function makePack(language: VoiceLanguage, catalogue: Catalogue, { own, kept }: Known = {}): Promise<MadePack> {
  const texts = [...catalogue];
  const made: Uint8Array[] = [];
  let next = 0;
  let byHand = 0;
  const work = async (): Promise<void> => {
    for (let n = next++; n < texts.length; n = next++) {
      const [key, text] = texts[n] ?? ['', ''];
      const recorded = own?.(key);
      if (recorded) byHand += 1;
      made[n] = recorded ?? kept?.(key) ?? (await spoken(text, voices[language]));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const { program, encoder } = versions();
  const about = {
    language,
    voice: byHand === 0 ? voices[language] : `${voices[language]}, ${byHand} recorded by a person`,
    program,
    encoder,
    settings,
    note: 'Both programs (GPL-3, LGPL) only made this recording on the machine that built the app. Neither is part of it, and what they put out is not under their licences.',
    texts: hashOf(catalogue),
  };
  const bytes = writePack(about, new Map(texts.map(([key], n) => [key, made[n] ?? new Uint8Array()])));
  return { bytes, about: { format: packFormat, ...about, clips: texts.length, bytes: bytes.length } };
}
