// Records what a track may say: `npm run voices`, or `npm run voices -- en` for one language; `--recordings folder` takes clips of a person's own.
// The app is whole without it; tracks then have tones alone.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tablesOf } from '../../apps/web/src/language/speak.ts';
import { catalogueOf } from '../../apps/web/src/track/catalogue.ts';
import { type Pack, type Provenance, readPack } from '../../apps/web/src/track/pack.ts';
import { hashOf, makePack, type Recording, type VoiceLanguage, voices } from './make-pack.ts';
import { bringPrograms, missingPrograms, settings, versions } from './speech.ts';

const { values: said, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    'if-possible': { type: 'boolean', default: false },
    recordings: { type: 'string' },
  },
});
const say = (text: string): void => void process.stderr.write(`${text}\n`);
/** The build looks here; nothing in it is committed. */
const folder = join(import.meta.dirname, '../../apps/web/voices');

/** `folder/en/five-more-seconds.mp3` stands in for what the machine would say. */
const ownIn =
  (from: string, language: VoiceLanguage): Recording =>
  (key) => {
    const path = join(from, language, `${key.replaceAll(' ', '-')}.mp3`);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  };

interface Written {
  readonly about: Provenance;
  readonly pack: Pack;
}
/** What was recorded before; undefined where nothing was, or it cannot be read. */
function written(language: VoiceLanguage): Written | undefined {
  const [about, pack] = [join(folder, `${language}.json`), join(folder, `${language}.pack`)];
  if (!existsSync(about) || !existsSync(pack)) return undefined;
  const read = readPack(new Uint8Array(readFileSync(pack)).buffer);
  return read && { about: JSON.parse(readFileSync(about, 'utf8')) as Provenance, pack: read };
}
/** Clips of a person's own voice are never kept on: they come from their folder each time. */
const isSameWay = ({ about }: Written, language: VoiceLanguage): boolean =>
  JSON.stringify([about.voice, about.program, about.encoder, about.settings]) ===
  JSON.stringify([voices[language], versions().program, versions().encoder, settings]);

async function record(language: VoiceLanguage): Promise<void> {
  const { ui, words } = await tablesOf(language);
  const catalogue = catalogueOf({ ui, exercises: words.exercises, decimalMark: words.phrases.decimalMark });
  const before = written(language);
  if (said.recordings === undefined && before?.about.texts === hashOf(catalogue)) return say(`${language}: recorded already.`);
  say(`${language}: recording ${catalogue.size} clips …`);
  const begin = performance.now();
  const { bytes, about } = await makePack(language, catalogue, {
    ...(said.recordings === undefined ? {} : { own: ownIn(said.recordings, language) }),
    ...(before && isSameWay(before, language) ? { kept: before.pack.clip } : {}),
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${language}.pack`), bytes);
  writeFileSync(join(folder, `${language}.json`), `${JSON.stringify(about, null, 2)}\n`);
  const seconds = Math.round((performance.now() - begin) / 1000);
  say(`${language}: ${about.clips} clips, ${(about.bytes / 1e6).toFixed(1)} MB, ${about.program}, in ${seconds} s.`);
}

const isPossible = said['if-possible'] ? missingPrograms().length === 0 : bringPrograms();
const languages = (Object.keys(voices) as VoiceLanguage[]).filter((language) => asked.length === 0 || asked.includes(language));
if (isPossible) for (const language of languages) await record(language);
else {
  say(`No voice is recorded: ${missingPrograms().join(' and ')} cannot be found here. Tracks have tones alone.`);
  if (!said['if-possible']) say('On Debian: apt-get install espeak-ng lame');
}
