// Timing that survives a shared machine: contenders take turns in short blocks, processor time is counted instead of the clock's, and the
// median block of each counts.

export interface Contender {
  readonly name: string;
  /** Pieces of work in one call of `run`; times are given for one piece. */
  readonly pieces: number;
  /** Gives a number made from what was worked out, so that nothing is optimised away. */
  readonly run: () => number;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Processor time of this program so far, all its threads (the collector of garbage too), microseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Median microseconds of processor time a piece for each contender, by name. One round in front warms up and is not counted. */
export function inTurns(contenders: readonly Contender[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, pieces, run } of contenders) {
      const start = processorTime();
      sink.sum += run();
      if (round >= 0) times.get(name)?.push((processorTime() - start) / pieces);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** Keeps a result from being optimised away. */
export const sink = { sum: 0 };

export const micros = (us: number): string => (us < 10 ? us.toFixed(2) : us < 100 ? us.toFixed(1) : us.toFixed(0));
export const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio < 100 ? ratio.toFixed(1) : ratio.toFixed(0)}x`;

/** Lines of a table, columns padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`)
    .join('\n');
}

/** Shares as one line, those under half a percent left out. */
export const shares = (list: readonly (readonly [part: string, share: number])[]): string =>
  list
    .filter(([, share]) => share >= 0.005)
    .map(([part, share]) => `${part} ${(100 * share).toFixed(0)} %`)
    .join(', ');
