// Finds what a document points at: relative links, and paths in backticks that look like files or folders.
import { posix } from 'node:path';

const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');
const isOutside = (target: string): boolean => /^(https?:|mailto:|#)/.test(target);

/** Targets of relative links, from the root, without anchors. */
export function linkedFiles(document: string, text: string): readonly string[] {
  const found = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return found
    .filter((target) => !isOutside(target))
    .map((target) => posix.join(posix.dirname(document), decodeURIComponent(target.replace(/#.*$/, ''))));
}

/** Folders that a path in a document may begin with. */
const tops = ['packages', 'apps', 'tools', 'docs', 'scripts', 'bench', '.ci', '.toolchain'];
const isPath = (text: string): boolean => !/[\s<>*{}…()[\]=:]/.test(text) && /^[\w.@-]+(?:\/[\w.@-]+)*\/?$/.test(text);
const hasEnding = (text: string): boolean => /[\w-]\.(?:ts|tsx|md|json|mjs|png|yml)$/.test(text);

/** Paths in backticks: with a folder of the repository first, or a file by its ending. A name that holds `<` or `*` is a pattern, no path. */
export function pathsInBackticks(text: string): readonly string[] {
  const spans = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return spans.filter((span) => isPath(span) && (tops.includes(span.split('/')[0] ?? '') || hasEnding(span)));
}

/** Files made by a command that a fresh clone does not hold, and files a person names. */
const madeLater = ['.toolchain', 'apps/web/dist', 'person.json', 'me.json', 'plan.json', 'log.ndjson', 'package-lock.json'];

/**
 * The paths that lead nowhere. A short path such as `limits/cap-sets.ts` is looked for from the root, then as the end of a known file:
 * the documents may leave out `packages/engine/src/` once they said where they are.
 */
export function deadPaths(paths: readonly string[], files: readonly string[]): readonly string[] {
  const known = new Set(files);
  const folders = new Set(files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))));
  return [...new Set(paths)].filter((path) => {
    const bare = path.replace(/\/$/, '');
    if (madeLater.includes(bare) || known.has(bare) || folders.has(bare)) return false;
    return tops.includes(bare.split('/')[0] ?? '') || !files.some((file) => file.endsWith(`/${bare}`));
  });
}
