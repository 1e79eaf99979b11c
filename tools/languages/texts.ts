// The texts inside tables of words.

export interface Text {
  readonly path: string;
  readonly text: string;
}
/** Every text inside a table, with the way to it. */
export function textsIn(table: unknown, path = ''): readonly Text[] {
  if (typeof table === 'string') return [{ path, text: table }];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, part]) => textsIn(part, path === '' ? key : `${path}.${key}`));
}
