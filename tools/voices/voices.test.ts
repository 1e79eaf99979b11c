// A voice is recorded where the machine can, and the build says so where it cannot.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packFormat, readPack } from '../../apps/web/src/track/pack.ts';
import { hashOf, makePack } from './make-pack.ts';
import { missingPrograms } from './speech.ts';

const catalogue = new Map([
  ['halfway', 'Halfway.'],
  ['8', '8,'],
]);

test('a pack holds a small MP3 for each text, and where it comes from', async (context) => {
  const missing = missingPrograms();
  if (missing.length > 0) {
    process.stderr.write(`voices: ${missing.join(' and ')} cannot be found here, so that nothing could be recorded.\n`);
    return context.skip();
  }
  const { bytes, about } = await makePack('en', catalogue);
  expect(about).toMatchObject({
    format: packFormat,
    language: 'en',
    voice: 'en-gb',
    clips: 2,
    texts: hashOf(catalogue),
    bytes: bytes.length,
  });
  expect(about.program).toMatch(/eSpeak NG/);
  const pack = readPack(new Uint8Array(bytes).buffer);
  for (const key of catalogue.keys()) {
    const clip = pack?.clip(key) ?? new Uint8Array();
    expect([key, clip[0], (clip[1] ?? 0) & 0xe0]).toEqual([key, 0xff, 0xe0]);
    expect(clip.length).toBeGreaterThan(400);
    expect(clip.length).toBeLessThan(4000);
  }
  expect(readPack(new Uint8Array(bytes.slice(0, bytes.length - 10)).buffer)).toBeUndefined();
});

test('a voice of a person takes the place of the machine, clip by clip', async (context) => {
  // Said by the test above: without the machine's voice there is none that a person's could take the place of.
  if (missingPrograms().length > 0) return context.skip();
  const mine = new Uint8Array([0xff, 0xfb, 1, 2, 3]);
  const { bytes, about } = await makePack('en', catalogue, { own: (key) => (key === '8' ? mine : undefined) });
  expect(readPack(new Uint8Array(bytes).buffer)?.clip('8')).toEqual(mine);
  expect(about.voice).toContain('1 recorded by a person');
});

test('where the programs are missing the build goes on, and says what that means', () => {
  const done = spawnSync(process.execPath, [join(import.meta.dirname, 'voices.ts'), '--if-possible'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: '/nowhere', NODE_NO_WARNINGS: '1' },
  });
  expect([done.status, done.stderr]).toEqual([0, expect.stringContaining('Tracks have tones alone')]);
});
