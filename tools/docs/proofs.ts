// Reads SAFETY.md: promises, and the tests that prove each.

export interface Proof {
  readonly file: string;
  readonly test: string;
}
export interface Promised {
  readonly id: string;
  readonly proofs: readonly Proof[];
}

const proofLine = /^ {2}- `([^`]+\.test\.ts)` › (.+)$/;
const proofOf = (line: string): readonly Proof[] => {
  const [, file, test] = proofLine.exec(line) ?? [];
  return file === undefined || test === undefined ? [] : [{ file, test }];
};
const splitAtNotYet = (text: string): readonly [string, string] => {
  const [proved = '', notYet = ''] = text.split('\n## Not proved yet\n');
  return [proved, notYet];
};

function promisesIn(text: string): readonly Promised[] {
  return text
    .split(/^(?=- \*\*)/m)
    .slice(1)
    .map((part) => ({ id: /^- \*\*(.+?)\*\*/.exec(part)?.[1] ?? '', proofs: part.split('\n').flatMap(proofOf) }));
}

/** Promises with their proofs, then those that are not proved yet. */
export function readPromises(text: string): { readonly proved: readonly Promised[]; readonly notYet: readonly Promised[] } {
  const [proved, notYet] = splitAtNotYet(text);
  return { proved: promisesIn(proved), notYet: promisesIn(notYet) };
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** True where `source` has a test, or a row of a table of tests, of that name. */
export function holdsTest(source: string, name: string): boolean {
  const quoted = `(['"\`])${literal(name).replace(/['"`]/g, '\\\\?$&')}\\1,`;
  return new RegExp(
    `\\b(?:test|it)(?:\\.each(?:<[^>]*>)?\\(.*\\))?\\(\\s*${quoted}|^\\s*\\[?\\s*${quoted.replace('\\1', '\\2')}`,
    'm',
  ).test(source);
}

/** What is wrong with the page: a promise without proof, a file that is not there, a test that is not in it. */
export function brokenProofs(text: string, sourceOf: (file: string) => string | undefined): readonly string[] {
  return readPromises(text).proved.flatMap(({ id, proofs }) =>
    proofs.length === 0
      ? [`${id}: no proof`]
      : proofs.flatMap(({ file, test }) => {
          const source = sourceOf(file);
          if (source === undefined) return [`${id}: no file ${file}`];
          return holdsTest(source, test) ? [] : [`${id}: ${file} has no test “${test}”`];
        }),
  );
}
