import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Handover } from './handover.ts';
import { LONGEST_LINK, openLink, writeLink } from './link.ts';
import { qrSquares } from './qr.ts';
import { fingerprint, signerFrom } from './signer.ts';

const signer = signerFrom(Uint8Array.from({ length: 32 }, (_, i) => i));
const other = signerFrom(Uint8Array.from({ length: 32 }, (_, i) => 255 - i));
const given: Handover = {
  id: 'k3x9',
  version: 2,
  from: 'Ana Ruiz',
  on: '2026-11-22',
  text: 'block "Hips first" 4 weeks\n\nsession "Hold"\n  bird-dog  3 x 8 / side, rest 30-45s\n\nhabit walk\n',
  note: 'You did well. Two things are new.',
};
const handovers: fc.Arbitrary<Handover> = fc
  .record(
    {
      id: fc.string({ minLength: 1, maxLength: 64, unit: fc.integer({ min: 33, max: 126 }).map((c) => String.fromCharCode(c)) }),
      version: fc.integer({ min: 1, max: 1e6 }),
      from: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter(({ length }) => length <= 80),
      on: fc.constantFrom('2026-11-22', '2031-01-02'),
      text: fc.string({ minLength: 1, maxLength: 600, unit: 'grapheme' }).filter(({ length }) => length <= 32_000),
      note: fc.option(fc.string({ maxLength: 200 }), { nil: undefined }),
      withdrawn: fc.constantFrom(undefined, true as const),
    },
    { noNullPrototype: true },
  )
  .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as unknown as Handover);

describe('a link', () => {
  it('gives back what went in, and who signed it', () => {
    fc.assert(
      fc.property(handovers, (handover) => {
        expect(openLink(writeLink(handover, signer))).toEqual({ ok: true, handover, key: signer.key });
      }),
      { numRuns: 200 },
    );
  });

  it('is refused with any one bit of its bytes changed, and with any one sign of its text', () => {
    const link = writeLink(given, signer);
    const bytes = fromBase64url(link) as Uint8Array;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect([bit, openLink(toBase64url(changed)).ok]).toEqual([bit, false]);
    }
    for (let at = 0; at < link.length; at++) {
      const sign = link[at] === 'A' ? 'B' : 'A';
      expect([at, openLink(link.slice(0, at) + sign + link.slice(at + 1)).ok]).toEqual([at, false]);
    }
  });

  it('is refused cut short, made longer, or signed by somebody else under the same key', () => {
    const link = writeLink(given, signer);
    for (let length = 0; length < link.length; length += 7) expect(openLink(link.slice(0, length)).ok).toBe(false);
    expect(openLink(`${link}AAAA`)).toEqual({ ok: false, problem: 'changed' });
    const forged = fromBase64url(writeLink({ ...given, from: 'Somebody' }, other)) as Uint8Array;
    forged.set(signer.key, 1);
    expect(openLink(toBase64url(forged))).toEqual({ ok: false, problem: 'changed' });
  });

  it('says which are none, and which a newer Plumbline made', () => {
    expect(openLink('')).toEqual({ ok: false, problem: 'not-a-link' });
    expect(openLink('today')).toEqual({ ok: false, problem: 'not-a-link' });
    expect(openLink(toBase64url(Uint8Array.of(2, 1, 1)))).toEqual({ ok: false, problem: 'newer' });
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => openLink(text).ok === false),
      { numRuns: 500 },
    );
  });

  it('is not written of what nobody could read', () => {
    expect(() => writeLink({ ...given, version: 0 }, signer)).toThrow(/lacks a part/);
    expect(() => writeLink({ ...given, text: '' }, signer)).toThrow();
    expect(openLink(writeLink({ ...given, text: '', withdrawn: true }, signer))).toMatchObject({ ok: true });
  });
});

describe('bytes as text', () => {
  it('come back the same, and each has one text only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect([...(fromBase64url(toBase64url(bytes)) ?? [])]).toEqual([...bytes]);
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
    expect(fromBase64url('AB')).toBeUndefined(); // 'AA' is the one way to write a zero
    expect(fromBase64url('A=')).toBeUndefined();
    expect(fromBase64url('A')).toBeUndefined();
  });
});

it('a fingerprint is sixteen digits, and another for another key', () => {
  expect(fingerprint(signer.key)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  expect(fingerprint(signer.key)).not.toBe(fingerprint(other.key));
});

it('the longest link still is a QR code, and what is longer is none', () => {
  const squares = qrSquares(`https://example.org/#rx/${'a'.repeat(LONGEST_LINK)}`);
  expect(squares?.length).toBe(177);
  expect(squares?.every(({ length }) => length === 177)).toBe(true);
  expect(qrSquares('a'.repeat(2954))).toBeUndefined();
});
