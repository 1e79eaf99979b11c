// A new file in the place of an old one, whole or not at all; and why a file could not be written, in words.
import { chmod, open, rename, rm, stat } from 'node:fs/promises';
import type { Io } from './io.ts';

const refusals: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'it is a folder',
  EACCES: 'it is not allowed here',
  EPERM: 'it is not allowed here',
  EROFS: 'it is not allowed here',
  ENOSPC: 'the disk is full',
};
export function refusalOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return refusals[code] ?? 'it could not be opened';
}

/** Written beside it, on the disk, and only then in its place. A file keeps who may read it. */
export const replace: Io['replaceFile'] = async (path, content, how) => {
  const beside = `${path}.new`;
  try {
    const mode = how?.secret
      ? 0o600
      : await stat(path).then(
          ({ mode: now }) => now & 0o777,
          () => 0o644,
        );
    await rm(beside, { force: true });
    const file = await open(beside, 'wx', mode);
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await chmod(beside, mode);
    await rename(beside, path);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
};
