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

/** `file name` of what files under `within` export and the product never names again, be it in the same file. A list of exports is no use. */
export function unlived(sources: readonly Source[], within: string): readonly string[] {
  const words = new Map(sources.filter(isProduct).map(({ path, text }) => [path, text.match(/[A-Za-z_$][\w$]*/g) ?? []]));
  const uses = new Map<string, number>();
  for (const [path, all] of words) if (!path.endsWith('/index.ts')) for (const word of all) uses.set(word, (uses.get(word) ?? 0) + 1);
  return sources
    .filter((source) => source.path.startsWith(within) && isProduct(source) && !source.path.endsWith('/index.ts'))
    .flatMap(({ path, text }) => [...text.matchAll(exported)].map(([, name = '']) => ({ path, name })))
    .filter(({ name }) => (uses.get(name) ?? 0) < 2)
    .map(({ path, name }) => `${path} ${name}`)
    .sort();
}
