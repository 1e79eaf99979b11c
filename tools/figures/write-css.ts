// The paints of figures as a style sheet: every theme, and what each person brings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssVariables, DARK, LIGHT, PEOPLE, PRINT } from '@plumbline/figure';

const target = join(import.meta.dirname, '../../apps/web/src/theme/figures.css');
/** In forced colours the body and what it uses are lines on the ground colour, clothes are filled, and what works keeps its own colour. */
const FILLED = /^--fig-(top|legs|metalDark|accent|arrow)/;
const KEPT = /^--fig-(hot|warm|shadow|stage)/;
const FORCED = cssVariables(LIGHT)
  .split(';')
  .map((declaration) => declaration.slice(0, declaration.indexOf(':')))
  .filter((name) => !KEPT.test(name))
  .map((name) => `${name}:${FILLED.test(name) ? 'CanvasText' : 'Canvas'}`)
  .concat('--fig-stage:Canvas', '--fig-shadow:transparent')
  .join(';');
const people = (theme: typeof LIGHT): string =>
  Object.entries(PEOPLE)
    .map(([id, person]) => `.fig-${id}{${cssVariables(theme, person, 'worn')}}`)
    .join('\n');

export const figureCss = (): string => `/* Written by \`npm run figures -- css\`. */
:root{${cssVariables(LIGHT)}}
${people(LIGHT)}
@media (prefers-color-scheme: dark){
:root{${cssVariables(DARK)}}
${people(DARK)}
}
@media print{:root,.fig.fig{${cssVariables(PRINT)}}}
@media (forced-colors: active){:root,.fig.fig{${FORCED}}.fig path{stroke:CanvasText;stroke-width:.4}}
`;
export function writeCss(): number {
  writeFileSync(target, figureCss());
  return 0;
}
