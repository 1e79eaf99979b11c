// The secret by which challenges are known again. It opens nothing that is kept: a new one only ends what is being signed right now.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** 32 bytes out of `folder`, made there the first time. */
export function secretIn(folder: string): Uint8Array {
  const path = join(folder, 'secret');
  try {
    const kept = readFileSync(path);
    if (kept.length === 32) return kept;
  } catch {
    // There is none yet.
  }
  const fresh = randomBytes(32);
  writeFileSync(path, fresh, { mode: 0o600 });
  return fresh;
}
