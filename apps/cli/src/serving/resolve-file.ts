// From the path of a request to a file inside the folder, and to nothing outside it.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { endingOf } from './content-types.ts';

export interface Found {
  readonly file: string;
  /** The path as the app knows it, for caching. */
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** The decoded path; undefined where it is not one or climbs out. */
export function plainPath(url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  return path.split('/').some((part) => part === '..') ? undefined : path;
}

async function fileAt(root: string, path: string): Promise<Found | undefined> {
  try {
    const file = await realpath(join(root, path));
    // A link inside the folder may not lead out of it.
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    const about = await stat(file);
    return about.isFile() ? { file, path, bytes: about.size, modifiedMs: about.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/** The file of a request; a folder with a page of its own gives that, any other path without an ending the app's. `root` is a real path. */
export async function resolveFile(root: string, url: string): Promise<Found | undefined> {
  const path = plainPath(url);
  if (path === undefined) return undefined;
  const found = await fileAt(root, path.endsWith('/') ? `${path}index.html` : path);
  return found ?? (endingOf(path) === undefined ? fileAt(root, '/index.html') : undefined);
}

/** The address of the page in the folder that this path names without its last stroke; undefined where there is none. */
export async function pageBehind(root: string, url: string): Promise<string | undefined> {
  const path = plainPath(url);
  if (path === undefined || path.endsWith('/') || endingOf(path) !== undefined) return undefined;
  return (await fileAt(root, `${path}/index.html`)) ? `${path}/` : undefined;
}
