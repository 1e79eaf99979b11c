// One Postgres for all test files: whoever needs it first starts it, and it is stopped when the last one is through.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { bringPostgres } from './bring-postgres.contract.ts';
import { newDatabase, startCluster, stopClusterIn } from './cluster.contract.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresFolder: string;
  }
}

/** Called by the runner, before and after all tests. */
export function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'));
  // Another user than this one may run it, who must be able to come through.
  chmodSync(folder, 0o711);
  provide('postgresFolder', folder);
  try {
    // Here, before there are several that would bring it at once.
    bringPostgres();
  } catch {
    // The tests that need it say so; all others do without.
  }
  return () => {
    if (existsSync(join(folder, 'cluster'))) stopClusterIn(join(folder, 'cluster'));
    rmSync(folder, { recursive: true, force: true });
  };
}

const PATIENCE_MS = 300_000;
/** Written whole and then named, so that nobody reads half of it. */
function leave(folder: string, said: { readonly url?: string; readonly fault?: string }): void {
  writeFileSync(join(folder, 'said.part'), JSON.stringify(said));
  renameSync(join(folder, 'said.part'), join(folder, 'said'));
}
async function startOnce(folder: string): Promise<void> {
  try {
    mkdirSync(join(folder, 'starting'));
  } catch {
    return;
  }
  try {
    leave(folder, { url: (await startCluster(join(folder, 'cluster'))).url });
  } catch (error) {
    leave(folder, { fault: error instanceof Error ? error.message : String(error) });
  }
}

/** The address of a database of one's own in the cluster of this run; `folder` is what the runner provides. Throws where no Postgres can be had. */
export async function databaseForTest(folder: string): Promise<string> {
  await startOnce(folder);
  for (const until = Date.now() + PATIENCE_MS; !existsSync(join(folder, 'said')); await sleep(50))
    if (Date.now() > until) throw new Error('Postgres did not start in time.');
  const { url, fault } = JSON.parse(readFileSync(join(folder, 'said'), 'utf8'));
  if (fault !== undefined) throw new Error(fault);
  return newDatabase(url);
}
