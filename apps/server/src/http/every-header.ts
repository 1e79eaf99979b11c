// What stands on every answer: a browser takes it for what it says it is, and nobody keeps it.
export const everyHeader = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const;

/** Puts it on an answer that does not have it. To look at the headers of an answer takes longer than to read all of a call, so what is asked often brings it along. */
export function withEveryHeader(said: Response): Response {
  for (const [name, value] of Object.entries(everyHeader)) if (!said.headers.has(name)) said.headers.set(name, value);
  return said;
}
