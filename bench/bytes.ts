// Where the bytes of the app go: what the worker fetches at a first visit in English, by what it is for, and what it leaves out.
// A part's share of a file is told by how it packs alone, so that all shares together are the file as it is sent.
// Run: npm run bench -- bytes [--site a folder built with --sourcemap] [--rows 40]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseIn } from '../apps/web/offline-files.ts';
import { packed } from '../e2e/bytes.ts';
import { table } from './parts/measure.ts';

const { values } = parseArgs({
  options: { site: { type: 'string' }, rows: { type: 'string', default: '40' } },
});
const root = join(import.meta.dirname, '..');
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What a source is for, by where it stands; the first that fits. */
const parts: readonly (readonly [where: RegExp, part: string])[] = [
  [/node_modules\/((?:@[^/]+\/)?[^/]+)/, 'npm $1'],
  [/packages\/library\/src\/(?:words|en\.ts|movements\/words)/, 'words: exercises, reasons, lessons'],
  [/apps\/web\/src\/ui\//, 'words: of the app itself'],
  [/packages\/library\/src\/exercises/, 'library: exercises'],
  [/packages\/library\/src\/evidence/, 'library: evidence'],
  [/packages\/library\/src\/movements/, 'figures: data'],
  [/packages\/figure\//, 'figures: drawing'],
  [/packages\/([^/]+)\/src\/([^/.]+)/, '$1: $2'],
  [/apps\/web\/src\/([^/.]+)/, 'app: $1'],
];
function partOf(source: string): string {
  for (const [where, part] of parts) {
    const found = where.exec(source);
    if (found) return part.replace(/\$(\d)/g, (_, n: string) => found[Number(n)] ?? '');
  }
  return source.replace(/^.*\//, '');
}
/** What no map knows, by the script it stands in: tables that were JSON before, and what joins scripts. */
const unknown: readonly (readonly [name: RegExp, part: string])[] = [
  [/^assets\/movements-/, 'figures: data'],
  [/^assets\/words-en-/, 'words: exercises, reasons, lessons'],
];
const unknownIn = (name: string): string => unknown.find(([pattern]) => pattern.test(name))?.[1] ?? 'joints between scripts';

const folder = values.site ?? (await mkdtemp(join(tmpdir(), 'plumbline-bytes-')));
const read = (name: string): Buffer => readFileSync(join(folder, name));
const scriptOf = (name: string): string =>
  read(name)
    .toString()
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
const packedSize = (name: string, text: string | Buffer): number => packed(name, Buffer.from(text)).length;

/** The text of a script by what it is for. */
function textsOf(name: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (part: string, text: string): void => void texts.set(part, (texts.get(part) ?? '') + text);
  let map: SourceMap | undefined;
  try {
    map = new SourceMap(JSON.parse(read(`${name}.map`).toString()) as SourceMapPayload);
  } catch {
    // A script that only joins others has none.
  }
  for (const [at, line] of scriptOf(name).split('\n').entries()) {
    let from = 0;
    let before = unknownIn(name);
    for (let column = 0; column < line.length; column++) {
      const entry = map?.findEntry(at, column);
      const source = entry !== undefined && 'originalSource' in entry ? entry.originalSource : undefined;
      const part = source ? partOf(source) : unknownIn(name);
      if (part === before) continue;
      add(before, line.slice(from, column));
      [from, before] = [column, part];
    }
    add(before, line.slice(from));
  }
  return texts;
}

interface Share {
  raw: number;
  sent: number;
}
const shares = new Map<string, Share>();
function give(part: string, raw: number, sent: number): void {
  const share = shares.get(part) ?? { raw: 0, sent: 0 };
  shares.set(part, { raw: share.raw + raw, sent: share.sent + sent });
}
/** Shares out what the scripts `names` cost when they are sent as one. */
function shareOut(names: readonly string[]): void {
  const texts = new Map<string, string>();
  for (const name of names) for (const [part, text] of textsOf(name)) texts.set(part, (texts.get(part) ?? '') + text);
  const whole = packedSize('together.txt', names.map(scriptOf).join(''));
  const alone = [...texts].map(([part, text]) => ({ part, raw: Buffer.byteLength(text), size: packedSize('part.js', text) }));
  const sum = alone.reduce((all, { size }) => all + size, 0);
  for (const { part, raw, size } of alone) give(part, raw, (whole * size) / sum);
}

const kinds: readonly (readonly [name: RegExp, part: string])[] = [
  [/\.css$/, 'style sheet'],
  [/\.woff2$/, 'typeface'],
  [/^index\.html$/, 'first page'],
  [/^worker\.js$/, 'worker'],
];
try {
  if (values.site === undefined) {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const from = join(root, 'apps/web');
    const args = [vite, 'build', from, '--outDir', folder, '--emptyOutDir', '--sourcemap', '--logLevel', 'error'];
    const built = spawnSync(process.execPath, args, { cwd: from, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' });
    if (built.status !== 0) throw new Error('The app could not be built.');
  }
  const { files, together, languages, server } = releaseIn(folder);
  for (const name of [...files, ...(languages['en'] ?? []), 'worker.js'].filter((one) => !one.endsWith('.map'))) {
    if (/^assets\/.*\.js$/.test(name)) shareOut([name]);
    else give(kinds.find(([kind]) => kind.test(name))?.[1] ?? 'manifests, mark, licence', read(name).length, packedSize(name, read(name)));
  }
  shareOut(together.parts.map(([name]) => name));

  const rows = [...shares].toSorted(([, a], [, b]) => b.sent - a.sent);
  const shown = rows.slice(0, Number(values.rows));
  const sum = (list: typeof rows, of: keyof Share): string => kB(list.reduce((all, [, share]) => all + share[of], 0));
  console.log('\n## What the worker fetches at a first visit, in English: kB of brotli, kB unpacked\n');
  console.log(
    table([
      ['', 'sent', 'unpacked'],
      ...shown.map(([part, { sent, raw }]) => [part, kB(sent), kB(raw)]),
      [`${rows.length - shown.length} smaller ones`, sum(rows.slice(shown.length), 'sent'), sum(rows.slice(shown.length), 'raw')],
      ['all', sum(rows, 'sent'), sum(rows, 'raw')],
    ]),
  );

  const sizeOf = (names: readonly string[]): string =>
    kB(
      names
        .filter((name) => !name.endsWith('.map'))
        .reduce((all, name) => all + packedSize(name, name.endsWith('.js') ? scriptOf(name) : read(name)), 0),
    );
  const inFolder = (path: string): readonly string[] =>
    readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  console.log('\n## What comes only to who asks for it, kB of brotli\n');
  console.log(
    table([
      ['', 'sent'],
      ['Spanish', sizeOf(languages['es'] ?? [])],
      ['German', sizeOf(languages['de'] ?? [])],
      ['devices in step by a server', sizeOf(server.files)],
      ['the trainer’s desk, a page of its own', sizeOf(inFolder('desk'))],
      ['icons for the home screen', sizeOf(inFolder('icons'))],
      [
        'recorded voices, one a language, as they are',
        kB(inFolder('assets').reduce((all, name) => all + (name.endsWith('.pack') ? read(name).length : 0), 0)),
      ],
    ]),
  );
} finally {
  if (values.site === undefined) await rm(folder, { recursive: true });
}
