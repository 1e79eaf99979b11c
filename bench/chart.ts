// npm run bench -- chart: how large our chart is to send, and what ten and forty years of days cost to draw beside uPlot.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { launch } from '../e2e/chromium.ts';
import { bringPeers } from './parts/bring-peers.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' }, slowdown: { type: 'string', default: '4' } } });
const root = join(import.meta.dirname, '..');
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
/** The time that a quarter of the rounds stays under: neighbours on the machine only ever make a round slower. */
const quick = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 2] ?? 0;
/** What is held to: bytes, and shares of one run. */
const MOST_BYTES = 3000;
const MOST_OF_PEER = 0.5;
const MOST_OF_TEN_YEARS = 1.3;

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
/** A file with all it needs but what is `outside`, as minified script and style. */
async function bundle(
  file: string,
  format: 'iife' | 'es',
  outside: readonly (string | RegExp)[] = [],
): Promise<{ script: string; style: string }> {
  const done = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: jsx,
    resolve: { alias: { uplot: join(root, 'bench/node_modules/uplot') } },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, file), formats: [format], name: 'charts', cssFileName: 'style' },
      rolldownOptions: { external: [...outside] },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = done[0]?.output ?? [];
  const style = done[0]?.output.find((one) => one.fileName.endsWith('.css'));
  return { script: chunk?.code ?? '', style: style?.type === 'asset' ? String(style.source) : '' };
}
const packed = (text: string): number => brotliCompressSync(text).length;

async function sizes(): Promise<boolean> {
  const ours = await bundle('apps/web/src/chart/chart.tsx', 'es', [/^preact/]);
  const bytes = packed(ours.script);
  console.log('\n## To send, brotli\n');
  row('what', 'bytes', 'goal');
  row('---', '---', '---');
  row('chart, its script', bytes, `${MOST_BYTES} or less`);
  row('chart, its style', packed(ours.style), '-');
  return bytes <= MOST_BYTES;
}

/** Runs in the page: a walk of half points for each row, made once for each length. */
const ROWS_OF = `window.rowsOf = (years) => {
  const days = Array.from({ length: Math.round(years * 365.25) }, (_, n) => 16436 + n);
  let seed = 9;
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const rows = [0, 1, 2, 3].map(() => { let v = 5; return days.map(() => (v = Math.max(0, Math.min(10, Math.round((v + (chance() - 0.5) * 2.2) * 2) / 2)))); });
  return { days, seconds: days.map((day) => day * 86400), rows };
};
window.rows = { 10: rowsOf(10), 40: rowsOf(40) };`;
/** Runs in the page: ms of script until it is drawn, and until it is painted. */
const IN_PAGE = `async ({ name, years }) => {
  const box = document.createElement('div');
  box.style.width = '800px';
  document.body.replaceChildren(box);
  const painted = () => new Promise((done) => requestAnimationFrame(() => { const m = new MessageChannel(); m.port1.onmessage = done; m.port2.postMessage(0); }));
  await painted();
  await painted();
  const start = performance.now();
  const end = charts[name](box, rows[years]);
  await Promise.resolve();
  const drawn = performance.now() - start;
  await painted();
  const shown = performance.now() - start;
  const parts = box.querySelectorAll('svg path, canvas').length;
  end();
  return { drawn, shown, parts };
}`;
const contenders = [
  ['uPlot', 'drawPeer', 10],
  ['ours', 'drawOurs', 10],
  ['ours, forty years', 'drawOurs', 40],
] as const;

async function times(): Promise<boolean> {
  const { script, style } = await bundle('bench/parts/chart-in-page.tsx', 'iife');
  const browser = await launch();
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: ROWS_OF });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  const all = contenders.map(() => ({ drawn: [] as number[], shown: [] as number[], parts: 0 }));
  for (let round = -1; round < Number(values.rounds); round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round + 1) % contenders.length;
      const [, name, years] = contenders[at] as (typeof contenders)[number];
      const seen = (await page.evaluate(`(${IN_PAGE})(${JSON.stringify({ name, years })})`)) as {
        drawn: number;
        shown: number;
        parts: number;
      };
      const one = all[at] as (typeof all)[number];
      one.parts = seen.parts;
      // The first round warms up.
      if (round >= 0) {
        one.drawn.push(seen.drawn);
        one.shown.push(seen.shown);
      }
    }
  }
  await browser.close();
  console.log(`\n## Four rows of daily values, CPU slowed ${values.slowdown} times, the quicker quarter of ${values.rounds} rounds\n`);
  row('what', 'script to drawn, ms', 'to painted, ms', 'lines and canvases');
  row('---', '---', '---', '---');
  for (const [at, { drawn, shown, parts }] of all.entries())
    row(contenders[at]?.[0] ?? '', quick(drawn).toFixed(1), quick(shown).toFixed(1), parts);
  const [peer, ours, forty] = all.map(({ drawn }) => quick(drawn)) as [number, number, number];
  console.log(`\nTen years: ${(ours / peer).toFixed(2)} of uPlot; goal ${MOST_OF_PEER} or less.`);
  console.log(`Forty years: ${(forty / ours).toFixed(2)} of ten; goal ${MOST_OF_TEN_YEARS} or less.`);
  return all.every(({ parts }) => parts > 0) && ours / peer <= MOST_OF_PEER && forty / ours <= MOST_OF_TEN_YEARS;
}
bringPeers('uplot');
const isSmall = await sizes();
const isQuick = await times();
if (!isSmall || !isQuick) process.exitCode = 1;
