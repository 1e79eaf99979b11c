// Figures for whoever runs the server, as Prometheus reads them. No account and no address is in them.

const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

export interface Metrics {
  /** One request, by its rule's path; `seconds` it took. */
  readonly count: (method: string, path: string, status: number, seconds: number) => void;
  readonly text: (store: { readonly accounts: number; readonly runs: number; readonly bytes: number }) => string;
}

const backupLines = (at: number | undefined): readonly string[] =>
  at === undefined ? [] : ['# TYPE plumbline_last_backup_timestamp_seconds gauge', `plumbline_last_backup_timestamp_seconds ${at / 1000}`];

/** What is known beside the store. */
export interface Beside {
  /** When a backup was last made, ms since 1970; undefined for never, or where somebody else makes them. */
  readonly lastBackup: () => number | undefined;
  /** Accounts that were erased here, ever. */
  readonly erased: () => number;
}

export function createMetrics({ lastBackup, erased }: Beside = { lastBackup: () => undefined, erased: () => 0 }): Metrics {
  const requests = new Map<string, number>();
  const buckets = bounds.map(() => 0);
  let total = 0;
  let sum = 0;
  return {
    count: (method, path, status, seconds) => {
      const name = `method="${method}",path="${path}",status="${status}"`;
      requests.set(name, (requests.get(name) ?? 0) + 1);
      total += 1;
      sum += seconds;
      for (const [at, bound] of bounds.entries()) if (seconds <= bound) buckets[at] = (buckets[at] ?? 0) + 1;
    },
    text: ({ accounts, runs, bytes }) =>
      [
        '# TYPE plumbline_requests_total counter',
        ...[...requests].sort().map(([name, n]) => `plumbline_requests_total{${name}} ${n}`),
        '# TYPE plumbline_request_seconds histogram',
        ...bounds.map((bound, at) => `plumbline_request_seconds_bucket{le="${bound}"} ${buckets[at]}`),
        `plumbline_request_seconds_bucket{le="+Inf"} ${total}`,
        `plumbline_request_seconds_sum ${sum}`,
        `plumbline_request_seconds_count ${total}`,
        '# TYPE plumbline_accounts gauge',
        `plumbline_accounts ${accounts}`,
        '# TYPE plumbline_runs gauge',
        `plumbline_runs ${runs}`,
        '# TYPE plumbline_sealed_bytes gauge',
        `plumbline_sealed_bytes ${bytes}`,
        '# TYPE plumbline_erased_accounts_total counter',
        `plumbline_erased_accounts_total ${erased()}`,
        ...backupLines(lastBackup()),
        '',
      ].join('\n'),
  };
}
