// Draws the app's icons from their pictures: node tools/draw-icons.ts. What is drawn is kept in the repository.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../e2e/chromium.ts';

const web = join(import.meta.dirname, '..', 'apps', 'web');
/** Name, picture, and the side of the square in pixels. The maskable one keeps what matters inside its inner four fifths. */
const icons = [
  ['icon-192', 'icon', 192],
  ['icon-512', 'icon', 512],
  ['maskable-512', 'maskable', 512],
  ['apple-touch-180', 'maskable', 180],
] as const;

const browser = await launch();
const folder = join(web, 'public', 'icons');
mkdirSync(folder, { recursive: true });
for (const [name, picture, side] of icons) {
  const svg = readFileSync(join(web, 'icons', `${picture}.svg`), 'utf8');
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
