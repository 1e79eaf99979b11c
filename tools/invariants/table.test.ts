// Every invariant of the rule book is watched failing: its check is quiet on the sound thing and names it on the broken one.
import { describe, expect, it } from 'vitest';
import type { Found, Proof, Row } from './row.ts';
import { table } from './table.ts';

const every = Array.from({ length: 45 }, (_, at) => `I-${String(at + 1).padStart(2, '0')}`);
const proven = table.filter(({ later }) => later === undefined);
const faults = proven.flatMap((row) => row.proofs.map((proof): [string, string, Row, Proof] => [row.id, proof.fault, row, proof]));
const names = (found: readonly Found[]): readonly string[] => [...new Set(found.map(({ invariant }) => invariant))].sort();

describe('the table of invariants', () => {
  it('has each of the rule book once, in order', () => expect(table.map(({ id }) => id)).toEqual(every));
  it('has a fault for each that is kept, and says what is left for later', () => {
    expect(table.filter(({ later }) => later !== undefined).map(({ id, later }) => [id, later])).toEqual([]);
    for (const { id, proofs } of proven) expect([id, proofs.length > 0]).toEqual([id, true]);
  });
  it('calls no two faults by one name', () => expect(new Set(faults.map(([, fault]) => fault)).size).toBe(faults.length));

  describe.each(faults)('%s: %s', (id, _fault, _row, proof) => {
    it('is quiet on the sound one', () => expect(proof.sound()).toEqual([]));
    it('names it on the broken one, and nothing that has to do with something else', () => {
      const found = names(proof.broken());
      expect(found).toContain(id);
      expect(found.filter((name) => name !== id && !(proof.along ?? []).includes(name))).toEqual([]);
    });
  });

  it('can be read as a table', () => {
    const lines = table.map(({ id, says, proofs, later }) => {
      const where = [...new Set(proofs.map(({ checkedIn }) => checkedIn))].join(', ');
      return `${id}  ${says.padEnd(70)} ${(later ?? where).padEnd(60)} ${proofs.length} fault${proofs.length === 1 ? '' : 's'}`;
    });
    process.stdout.write(`\n${lines.join('\n')}\n`);
    expect(lines).toHaveLength(45);
  });
});
