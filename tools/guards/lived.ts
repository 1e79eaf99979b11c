// Which functions of the engine stand for a rule that nobody lives: exported, tested, and called by nothing of the product.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const forTests = /\.(?:test|contract|fixture)\.tsx?$|\/scenarios\//;
const isProduct = ({ path }: Source): boolean => !forTests.test(path);
const exported = /^export (?:async )?(?:function|const) ([A-Za-z_$][\w$]*)/gm;

/** All TypeScript of the product, packages and apps; what is made or fetched is not looked at. */
export function sourcesIn(root: string): readonly Source[] {
  return ['packages', 'apps'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
      .map((name) => `${part}/${name.replaceAll('\\', '/')}`)
      // Another guard plants files for a moment; they may be gone before they are read.
      .filter((path) => /\.tsx?$/.test(path) && !/\/(?:node_modules|dist)\/|\/planted-/.test(path))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const wordsOf = (text: string): readonly string[] => text.replaceAll(comments, '').match(/[A-Za-z_$][\w$]*/g) ?? [];
/** What stands between the braces of each import, by the name it has where it comes from. */
const importedIn = (text: string): readonly string[] =>
  [...text.matchAll(/^import\s[^;]*?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map(
      (name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s/)[0] ?? '',
    ),
  );

/**
 * `file name` of what files under `within` export and the product never uses: neither in the same file, nor by an import. A list of exports
 * is no use, nor is a comment, nor the same word for something else.
 */
export function unlived(sources: readonly Source[], within: string): readonly string[] {
  const product = sources.filter((source) => isProduct(source) && !source.path.endsWith('/index.ts'));
  const imported = new Set(product.flatMap(({ text }) => importedIn(text)));
  return product
    .filter(({ path }) => path.startsWith(within))
    .flatMap(({ path, text }) => {
      const own = wordsOf(text);
      const isUsed = (name: string): boolean => imported.has(name) || own.filter((word) => word === name).length > 1;
      return [...text.matchAll(exported)].flatMap(([, name = '']) => (isUsed(name) ? [] : [`${path} ${name}`]));
    })
    .sort();
}

/** Cards that no code of the product gives: they stand among the words and nobody ever reads them. */
export function ungiven(sources: readonly Source[], cards: readonly string[]): readonly string[] {
  const code = sources
    .filter((source) => isProduct(source) && !source.path.startsWith('packages/library/'))
    .map(({ text }) => text.replaceAll(comments, ''))
    .join('\n');
  return cards.filter((card) => !code.includes(`'${card}'`));
}
