// What neither the compiler nor the linter sees: chance in a core, and relative imports that leave their package.
import { posix } from 'node:path';

/** The packages that may not read the clock, chance or the platform. */
export const corePackages = ['engine', 'exports', 'log', 'library', 'figure', 'handover'] as const;

const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Math.random', /\bMath\.random\b/],
  ['new Date', /\bnew Date\b/],
  ['Date.now', /\bDate\.now\b/],
  ['performance', /\bperformance\.now\b/],
  ['globalThis', /\bglobalThis\b/],
  ['Intl', /\bIntl\./],
  ['toLocale', /\.toLocale\w+\(/],
];
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

/** The forbidden names in a core file, one sentence each. */
export function coreFaults(path: string, text: string): string[] {
  const code = withoutComments(text);
  return forbidden.filter(([, pattern]) => pattern.test(code)).map(([name]) => `${path} uses ${name}: pass it in as an argument`);
}

/** Relative imports that reach outside `packages/x` or `apps/x`. */
export function relativeEscapes(path: string, text: string): string[] {
  const home = path.split('/').slice(0, 2).join('/');
  const found: string[] = [];
  for (const [, from = ''] of text.matchAll(/from\s+['"](\.[^'"]+)['"]/g)) {
    const target = posix.normalize(posix.join(posix.dirname(path), from));
    if (!target.startsWith(`${home}/`)) found.push(`${path} imports ${from}: use the package's name`);
  }
  return found;
}
