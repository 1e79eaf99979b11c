// English in brackets: a word without them did not come from a table.

/** Names of languages, marks and keys mean something to the code. */
const isKept = (key: string, value: unknown): boolean =>
  key === 'hotkeys' || (typeof value === 'string' && (key === 'language' || key === 'decimalMark'));

/** The same table with every text in brackets. */
export function mirrored<T>(table: T): T {
  if (typeof table === 'string') return (table === '' ? table : `[${table}]`) as T;
  if (Array.isArray(table)) return table.map((one: unknown) => mirrored(one)) as T;
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, value]: [string, unknown]) => [key, isKept(key, value) ? value : mirrored(value)]),
  ) as T;
}
