// What a scanned code, a pasted address or a file holds: a program, results, or nothing of ours.
export type Found =
  | { readonly kind: 'program'; readonly link: string }
  /** Results, whole or one part of a row of codes. */
  | { readonly kind: 'results'; readonly part: string };

/** The part of an address that stands for a program, and for results. */
export const addresses = { program: '#/rx/', results: '#/results/' } as const;

/** Reads it out of a text that may hold more than the address. The first of ours counts. Never throws. */
export function foundIn(text: string): Found | undefined {
  const [, kind, value = ''] = /#\/(rx|results)\/([\w.-]+)/.exec(text) ?? [];
  if (kind === 'rx') return { kind: 'program', link: value };
  return kind === 'results' ? { kind: 'results', part: value } : undefined;
}
