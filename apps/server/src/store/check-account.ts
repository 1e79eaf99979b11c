// Whether the rows of one account fit together: what a database cannot tell of itself. Reads everything, changes nothing.
import type { Have, RunHeader } from '@plumbline/log/exchange';
import { lastOf } from '@plumbline/log/exchange';
import type { AccountRows } from './account-rows.ts';
import { faultIn } from './audit.ts';
import type { AuditLine } from './store.ts';

const noChain = '0'.repeat(64);

/** What is wrong with the runs of one replica, against the head that is told to devices. Places only, nothing of what is in them. */
function faultsInRuns(runs: readonly RunHeader[], head: Have): readonly string[] {
  const faults: string[] = [];
  let [length, chain, erased] = [0, noChain, 0];
  for (const run of runs) {
    if (run.from !== length + 1) faults.push(`facts ${length + 1} to ${run.from - 1} are missing`);
    else if (run.before !== chain) faults.push(`the chain breaks at fact ${run.from}`);
    [length, chain, erased] = [lastOf(run), run.chain, erased + run.erased];
  }
  if (length !== head.length || chain !== head.chain) faults.push(`it ends at fact ${length}, and devices are told ${head.length}`);
  if (erased !== head.erased) faults.push(`${erased} facts are erased, and devices are told ${head.erased}`);
  return faults;
}

async function linesOf(rows: AccountRows): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = [];
  for (;;) {
    const more = await rows.auditAfter(lines.length, 1000);
    lines.push(...more);
    if (more.length < 1000) return lines;
  }
}

/** Each fault as the end of a sentence; none where all is as it should be. Inside one transaction that only reads. */
export async function checkAccount(rows: AccountRows): Promise<readonly string[]> {
  const account = await rows.account();
  if (account === undefined) return ['its row says that it is being erased'];
  const faults: string[] = [];
  const heads = await rows.heads();
  for (const [replica, head] of heads.have) {
    const runs = await rows.headersOf(replica);
    const of = `in replica ${replica.slice(0, 8)}`;
    faults.push(...faultsInRuns(runs, head).map((fault) => `${of} ${fault}`));
    let bytes = 0;
    for (const run of runs) bytes += await rows.sizeAt(run);
    const counted = heads.bytes.get(replica);
    if (bytes !== counted) faults.push(`${of} ${bytes} bytes are kept, and ${counted} are counted`);
  }
  const changed = faultIn(await linesOf(rows));
  if (changed !== undefined) faults.push(`line ${changed} of its book is not what was written`);
  return faults;
}
