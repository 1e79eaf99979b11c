// One server for a folder: it holds a lock that ends with its process, however that ends, so that nothing stale is ever left.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A way to let go; undefined where another process holds the folder. Errors: what the file system throws. */
export function lockFolder(folder: string): (() => void) | undefined {
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (/locked/.test(String(error))) return undefined;
    throw error;
  }
}
