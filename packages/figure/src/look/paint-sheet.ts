import { PEOPLE } from './people.ts';
import { cssVariables, DARK, LIGHT, PRINT, type Theme } from './theme.ts';

/** In forced colours the body and what it uses are lines on the ground colour, clothes are filled, and what works keeps its own colour. */
const FILLED = /^--fig-(top|legs|metalDark|accent|arrow)/;
const KEPT = /^--fig-(hot|warm|shadow|stage)/;
const forced = (): string =>
  cssVariables(LIGHT)
    .split(';')
    .map((declaration) => declaration.slice(0, declaration.indexOf(':')))
    .filter((name) => !KEPT.test(name))
    .map((name) => `${name}:${FILLED.test(name) ? 'CanvasText' : 'Canvas'}`)
    .concat('--fig-stage:Canvas', '--fig-shadow:transparent')
    .join(';');
const people = (theme: Theme): string =>
  Object.entries(PEOPLE)
    .map(([id, person]) => `.fig-${id}{${cssVariables(theme, person, 'worn')}}`)
    .join('\n');

/**
 * The paints of figures as a style sheet for a page: every theme, and what each person brings, for elements of the classes `fig` and
 * `fig-<person>`. Made where it is needed: it is far larger than what it is made from.
 */
export const paintSheet = (): string => `:root{${cssVariables(LIGHT)}}
${people(LIGHT)}
@media (prefers-color-scheme: dark){
:root{${cssVariables(DARK)}}
${people(DARK)}
}
@media print{:root,.fig.fig{${cssVariables(PRINT)}}}
@media (forced-colors: active){:root,.fig.fig{${forced()}}.fig path{stroke:CanvasText;stroke-width:.4}}
`;
