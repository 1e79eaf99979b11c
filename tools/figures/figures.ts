// npm run figures -- <word>: lint, sheet, format, index. What an author of movements needs at hand.
import { parseArgs } from 'node:util';
import { lintMovement, THEMES } from '@plumbline/figure';
import { type SheetOptions, writeSheet } from './sheet.ts';
import { formatAll, readMovements } from './stored.ts';

const HELP = `npm run figures -- lint [ids...]            notes on movements that cannot be so
npm run figures -- sheet [ids...] -o x.png  a contact sheet: four moments each
    --theme light|dark|print  --width 230  --columns 2  --views own,side,front,back,top
    --muscles  --pairs  --blind  --print (start and end with arrows)
npm run figures -- format                   writes every movement file the one way
npm run figures -- index                    writes the list of movements the library reads
npm run figures -- snapshots                takes what is drawn now as looked at
npm run figures -- blind --seed 1 -o dir   pictures without names, each with five to choose from
npm run figures -- score answers.json --seed 1`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', short: 'o', default: 'reports/figures.png' },
    theme: { type: 'string', default: 'light' },
    width: { type: 'string', default: '230' },
    columns: { type: 'string', default: '2' },
    views: { type: 'string', default: 'own' },
    seed: { type: 'string', default: '1' },
    muscles: { type: 'boolean', default: false },
    pairs: { type: 'boolean', default: false },
    blind: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const [word = 'help', ...ids] = positionals;

function chosen() {
  const all = readMovements();
  if (!ids.length) return [...all.values()];
  return ids.map((id) => {
    const found = all.get(id);
    if (!found) throw new Error(`There is no movement called ${id}. Its file would be packages/library/movements/${id}.json.`);
    return found;
  });
}
function lint(): number {
  let noted = 0;
  for (const m of chosen()) {
    const notes = lintMovement(m);
    if (notes.length) {
      noted += 1;
      console.log(`${m.id}\n  ${notes.join('\n  ')}`);
    }
  }
  console.log(`${chosen().length} movements, ${noted} with notes`);
  return noted ? 1 : 0;
}
function sheet(): number {
  if (!(values.theme in THEMES)) throw new Error(`There is no theme called ${values.theme}: light, dark or print.`);
  const options = {
    ...values,
    theme: values.theme as SheetOptions['theme'],
    width: Number(values.width),
    columns: Number(values.columns),
    views: values.views.split(',') as SheetOptions['views'],
  };
  writeSheet(chosen(), values.out, options);
  console.log(values.out);
  return 0;
}
const words: Record<string, () => number | Promise<number>> = {
  lint,
  sheet,
  format: () => {
    console.log(formatAll().join('\n') || 'nothing to change');
    return 0;
  },
  index: async () => (await import('./write-index.ts')).writeIndex(),
  snapshots: async () => (await import('./snapshots.ts')).writeSnapshots([...readMovements().values()]),
  blind: async () => {
    (await import('./blind.ts')).writeBlind(chosen(), Number(values.seed), values.out);
    return 0;
  },
  score: async () => {
    const all = [...readMovements().values()];
    const { right, of, missed } = (await import('./blind.ts')).score(all, Number(values.seed), ids[0] ?? '');
    console.log(`${right} of ${of} named right (${((100 * right) / of).toFixed(1)} %)\n${missed.join('\n')}`);
    return 0;
  },
};
try {
  if (words[word]) process.exitCode = await words[word]();
  else {
    console.log(HELP);
    process.exitCode = word === 'help' ? 0 : 2;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
