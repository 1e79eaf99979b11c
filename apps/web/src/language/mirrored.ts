// English in brackets: a word without them did not come from a table.

/** Names of languages, marks and keys mean something to the code. */
const kept = new Set(['language', 'decimalMark', 'hotkeys']);

/** The same table with every text in brackets. */
export function mirrored<T>(table: T): T {
  if (typeof table === 'string') return (table === '' ? table : `[${table}]`) as T;
  if (Array.isArray(table)) return table.map((one: unknown) => mirrored(one)) as T;
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key,
      kept.has(key) && typeof value === 'string' ? value : key === 'hotkeys' ? value : mirrored(value as unknown),
    ]),
  ) as T;
}
