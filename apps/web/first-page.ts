// Makes the page that comes in one answer: the first screen written out, what of the style sheet it needs, and the one script that runs
// inside it, both named by their hashes in the page's own policy. So is the whole style sheet, which the worker puts in its place.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin, type Rollup, runnerImport } from 'vite';
import { partId } from './src/boot/part.ts';
import { styleOf } from './style-of.ts';

/** What one answer may hold: the first flight of a connection, ten segments. Units: brotli bytes. Source: RFC 6928. */
export const firstFlight = 14_600;

const source = join(import.meta.dirname, 'src');
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** The page may load only what came with it and may call nobody: the same promise as the server's headers, for any static host. */
const policy = (script: string, ...styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' '${hashOf(script)}'`,
    `style-src 'self' ${styles.map((style) => `'${hashOf(style)}'`).join(' ')}`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types plumbline',
  ].join('; ');
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Style sheets say nothing where nothing is drawn. */
const unstyled: Plugin = {
  name: 'plumbline-unstyled',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0unstyled' : undefined),
  load: (id) => (id === '\0unstyled' ? 'export {};' : undefined),
};

/** As much of a browser as the screens look at: nothing is there yet, and there are no other tabs. */
const nowhere = { window: { location: { hash: '' } }, BroadcastChannel: undefined };

/** The first screen in English, as markup. */
async function firstScreen(): Promise<string> {
  const before = Object.fromEntries(Object.keys(nowhere).map((name) => [name, Reflect.get(globalThis, name)]));
  Object.assign(globalThis, nowhere);
  try {
    const { module } = await runnerImport<typeof import('./src/start/written-out.tsx')>(join(source, 'start/written-out.tsx'), {
      configFile: false,
      logLevel: 'error',
      plugins: [unstyled],
      oxc: jsx,
    });
    return await module.firstScreen();
  } finally {
    Object.assign(globalThis, before);
  }
}

/** The script inside the page, as one small function. */
async function bootScript(app: string, style: string, typeface: string): Promise<string> {
  const done = (await build({
    configFile: false,
    logLevel: 'error',
    define: { __APP__: JSON.stringify(app), __STYLE__: JSON.stringify(style), __TYPEFACE__: JSON.stringify(typeface) },
    build: { write: false, target: 'es2023', lib: { entry: join(source, 'boot/boot.ts'), formats: ['iife'], name: 'boot' } },
  })) as Rollup.RolldownOutput[];
  return done[0]?.output[0].code.trim() ?? '';
}

/** The one style sheet of the app. */
function styleIn(bundle: Rollup.OutputBundle): { readonly fileName: string; readonly style: string } {
  const sheets = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (sheets.length !== 1) throw new Error(`One style sheet is expected, not ${sheets.length}.`);
  const [sheet] = sheets;
  if (sheet?.type !== 'asset') throw new Error('A style sheet is a file.');
  const style = String(sheet.source);
  return { fileName: sheet.fileName, style };
}

/** Puts `text` where `mark` stands; throws where it stands nowhere. */
function put(html: string, mark: string | RegExp, text: string): string {
  const filled = html.replace(mark, () => text);
  if (filled === html) throw new Error(`The page has no place for ${mark}.`);
  return filled;
}

export const firstPage: Plugin = {
  name: 'plumbline-first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle = {}, chunk }) {
      const { fileName, style } = styleIn(bundle);
      const first = await firstScreen();
      const part = `${styleOf(style, first)}\n#app{visibility:hidden}`;
      const typeface = Object.keys(bundle).find((name) => name.endsWith('.woff2'));
      const script = await bootScript(`./${chunk?.fileName}`, `./${fileName}`, `./${typeface}`);
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(script, part, style)}">`;
      let page = put(html, /\s*<script type="module".*?<\/script>/, '');
      // What the app needs is asked for once the screen stands, and not before.
      page = page.replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '');
      page = put(page, /<link rel="stylesheet"[^>]*>/, `<style id="${partId}">${part}</style>`);
      page = put(page, '<head>', `<head>\n    ${meta}`);
      page = put(page, '<!--boot-->', `<script>${script}</script>`);
      page = put(page, '<!--first-->', first);
      const bytes = brotliCompressSync(page).length;
      if (bytes > firstFlight) throw new Error(`The page has ${bytes} brotli bytes; one answer holds ${firstFlight}.`);
      return page;
    },
  },
};
