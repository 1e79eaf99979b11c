// npm run bench -- figure: how large the figure is to send, and what one frame costs beside setting the same attributes alone.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { compile, type Movement, wholeMovements } from '@plumbline/figure';
import { build, type Rollup } from 'vite';
import { launch } from '../e2e/chromium.ts';
import { readAllStored, readMovements, readWords } from '../tools/figures/stored.ts';

const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '240' },
    rounds: { type: 'string', default: '3' },
    movements: { type: 'string', default: '12' },
    slowdown: { type: 'string', default: '4' },
  },
});
const root = join(import.meta.dirname, '..');
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

/** What would be sent if poses were fitted at build time: vectors, pins and timeline, to a tenth. */
function baked(m: Movement): unknown {
  const c = compile(m);
  const tenth = (list: Iterable<number>): number[] => [...list].map((x) => Math.round(x * 10) / 10);
  const sparse = (list: Float64Array): unknown => tenth(list).flatMap((x, i) => (x ? [[i, x]] : []));
  const poses = Object.fromEntries(Object.entries(c.poses).map(([name, pose]) => [name, sparse(pose)]));
  const { kit, view, muscles, loop, who } = m;
  return { id: m.id, view, kit, muscles, loop, who, poses, pins: c.pins.map((pin) => ({ ...pin, p: tenth(pin.p) })) };
}
/** A file of bench/parts with all it needs, as one minified script that leaves its exports behind under `name`. */
async function bundle(file: string, name: string): Promise<string> {
  const lib = { entry: join(root, 'bench/parts', file), formats: ['iife' as const], name };
  const done = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib },
  })) as Rollup.RollupOutput[];
  return done[0]?.output[0]?.code ?? '';
}
const player = await bundle('figure-in-page.ts', 'figure');
const equipment = await bundle('kit-in-page.ts', 'kit');

async function sizes(): Promise<void> {
  const stored = readAllStored();
  const ids = stored.map((m) => m.id);
  const words = JSON.stringify(Object.fromEntries(ids.map((id) => [id, readWords(id)])));
  const asWritten = JSON.stringify(stored);
  const asBaked = JSON.stringify([...wholeMovements(stored).values()].map(baked));
  console.log(`\n## To send, gzipped (${ids.length} movements)\n`);
  row('what', 'bytes', 'gzipped', 'goal');
  row('---', '---', '---', '---');
  row('movements as written (shipped)', kB(asWritten.length), kB(zipped(asWritten)), '60 kB or less');
  row('movements fitted at build time', kB(asBaked.length), kB(zipped(asBaked)), '-');
  row('words in English', kB(words.length), kB(zipped(words)), '-');
  row('player, solver, drawing', kB(player.length), kB(zipped(player)), '16 kB or less');
  row('equipment, beside the movements', kB(equipment.length), kB(zipped(equipment)), '-');
}

/** Runs in the page: mean script time of a frame of the player, and of setting the same attributes alone, ms. */
const IN_PAGE = `async ({ movement, frames }) => {
  const NS = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(NS, 'svg');
  document.body.replaceChildren(svg);
  const time = (f) => { const t = performance.now(); f(); return performance.now() - t; };
  const player = figure.createPlayer(svg, movement, { label: 'x', reducedMotion: false, muscles: true, shown: { person: { id: 'x', hair: 'knot', build: { depth: 1, width: 1, limb: 1, belly: 0 } }, drawKit: kit.kitShapes } });
  const show = () => { for (let i = 0; i < frames; i++) player.show((player.seconds * i) / frames); };
  const first = time(show) / frames;
  const set = Element.prototype.setAttribute;
  let log = [];
  Element.prototype.setAttribute = function (name, value) { log.push([this, name, String(value)]); return set.call(this, name, value); };
  const sets = [];
  for (let i = 0; i < frames; i++) { log = []; player.show((player.seconds * i) / frames); sets.push(log); }
  Element.prototype.setAttribute = set;
  const bare = () => { for (const frame of sets) for (const [node, name, value] of frame) node.setAttribute(name, value); };
  for (let i = 0; i < 2; i++) { show(); bare(); }
  const result = { first, player: time(show) / frames, bare: time(bare) / frames, attributes: sets.flat().length / frames, paths: svg.querySelectorAll('path').length };
  player.close();
  return result;
}`;
async function frames(): Promise<void> {
  const all = [...readMovements().values()];
  const chosen = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / Number(values.movements))) === 0);
  const browser = await launch();
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: player });
  await page.addScriptTag({ content: equipment });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  console.log(
    `\n## Script of one frame, CPU slowed ${values.slowdown} times, ${values.frames} frames, median of ${values.rounds} rounds\n`,
  );
  row('movement', 'paths', 'attributes set', 'first time round, ms', 'from then on, ms', 'the same attributes alone, ms', 'ratio');
  row('---', '---', '---', '---', '---', '---', '---');
  const ratios: number[] = [];
  for (const movement of chosen) {
    const rounds: { first: number; player: number; bare: number; attributes: number; paths: number }[] = [];
    for (let i = 0; i < Number(values.rounds); i++)
      rounds.push(await page.evaluate(`(${IN_PAGE})(${JSON.stringify({ movement, frames: Number(values.frames) })})`));
    const [player, bare] = [median(rounds.map((r) => r.player)), median(rounds.map((r) => r.bare))];
    ratios.push(player / bare);
    row(
      movement.id,
      rounds[0]?.paths ?? 0,
      (rounds[0]?.attributes ?? 0).toFixed(0),
      median(rounds.map((r) => r.first)).toFixed(2),
      player.toFixed(2),
      bare.toFixed(2),
      `${(player / bare).toFixed(2)}x`,
    );
  }
  await browser.close();
  console.log(`\nMedian ratio ${median(ratios).toFixed(2)}x, worst ${Math.max(...ratios).toFixed(2)}x. Goal: 3x or less.`);
}
await sizes();
await frames();
