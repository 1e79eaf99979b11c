// The manifest and its icons hold together: each picture is there, in the size that is told.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { putTogether, releaseIn } from '../../offline-files.ts';

const folder = join(import.meta.dirname, '..', '..', 'public');
interface Manifest {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose: string }[];
  readonly start_url: string;
  readonly display: string;
}
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as Manifest;
/** Width and height stand at the same place in every PNG. Units: pixels. */
function sizeOf(path: string): string {
  const bytes = readFileSync(join(folder, path));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the app on a home screen', () => {
  test('has icons of the sizes that are told, one of them made to be cut round', () => {
    const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of drawn) expect([src, sizeOf(src)]).toEqual([src, sizes]);
    expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    expect(sizeOf('icons/apple-touch-180.png')).toBe('180x180');
  });
  test('begins beside its own manifest, wherever that is', () => {
    expect([manifest.start_url, manifest.display]).toEqual(['./', 'standalone']);
    for (const { src } of manifest.icons) expect(src).not.toMatch(/^(\/|https?:)/);
  });
});

test('a release is named by its contents, and leaves the icons to the home screen', () => {
  const release = releaseIn(folder);
  expect(release).toEqual(releaseIn(folder));
  expect(release.files).toEqual([
    'licences/figtree.txt',
    ...['manifest.de.webmanifest', 'manifest.es.webmanifest', 'manifest.webmanifest'],
    'plumb.svg',
  ]);
  expect(release.languages).toEqual({ en: [], es: [], de: [] });
  expect(releaseIn(join(folder, 'licences')).revision).not.toBe(release.revision);
});

test('a recorded voice is no part of a release: who wants it fetches it', () => {
  const built = mkdtempSync(join(tmpdir(), 'plumbline-release-'));
  for (const name of ['index.html', 'en-1a2b.pack']) writeFileSync(join(built, name), name);
  expect(releaseIn(built).files).toEqual(['index.html']);
  rmSync(built, { recursive: true });
});

test('scripts that no start reads in come as one text as well, but for what needs a server', () => {
  const built = mkdtempSync(join(tmpdir(), 'plumbline-release-'));
  mkdirSync(join(built, 'assets'));
  const scripts = {
    'index-1a2b.js': 'import{a}from"./base-1a2b.js";import("./later-1a2b.js")',
    'base-1a2b.js': 'export const a="é"',
    'later-1a2b.js': 'import"./its-1a2b.js";import(`./running-1a2b.js`)',
    'running-1a2b.js': 'import"./sealing-1a2b.js";import"./its-1a2b.js"',
    'sealing-1a2b.js': 'export const d="§"',
    'its-1a2b.js': 'export const b="ü"',
    'words-de-1a2b.js': 'export const c="ß"',
  };
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(built, 'assets', name), text);
  putTogether(built);
  const { files, together, languages, server } = releaseIn(built);
  expect([files, languages['de']]).toEqual([['assets/base-1a2b.js', 'assets/index-1a2b.js'], ['assets/words-de-1a2b.js']]);
  expect(together.parts).toEqual([
    ['assets/its-1a2b.js', 18],
    ['assets/later-1a2b.js', scripts['later-1a2b.js'].length],
  ]);
  expect(server).toEqual({ doors: ['assets/running-1a2b.js'], files: ['assets/running-1a2b.js', 'assets/sealing-1a2b.js'] });
  expect(readFileSync(join(built, together.path), 'utf8')).toBe(scripts['its-1a2b.js'] + scripts['later-1a2b.js']);
  rmSync(built, { recursive: true });
});
