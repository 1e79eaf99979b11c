import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noFacts } from '../chain.ts';
import { eraseContent } from '../erase.ts';
import { ByteWriter } from '../exchange/bytes.ts';
import { vectorOf } from '../exchange/held-lines.ts';
import { makeRun } from '../exchange/make-run.ts';
import { parseLog, printLog } from '../ndjson.ts';
import { countedChance, replicaOf, sampleLog } from '../sample-log.contract.ts';
import { rehome } from '../take-in.ts';
import { enter, knockPlace, knockText, mintKnock, readKnock, welcome } from './enrol.ts';
import { agreed, checkNumber, identityBytes, isWrittenBy, mintIdentity, publicOf, signEntry } from './identity.ts';
import { type Keyring, openKeyring, sealKeyring, unwrapRoot, wrapRoot } from './keyring.ts';
import { mintRecoveryCode, readRecoveryCode, recoveryKey } from './recovery-code.ts';
import { nextEpoch } from './rotate.ts';
import { createReading, createSealing, deriveKey, readKeysOf, sealBytes } from './run-seal.ts';
import { giveKeys, giveRoot, takeKeys, takeRoot } from './share.ts';
import {
  isUsableSlowness,
  leastSlowness,
  passkeyInput,
  passkeyKey,
  passphraseKey,
  passphraseKeyAsync,
  usualSlowness,
} from './unlock-keys.ts';

const chance = countedChance(11);
const root = chance(32);
const account = 'a-log';
const [me, trainer, other] = [mintIdentity(chance), mintIdentity(chance), mintIdentity(chance)];
const epochs = new Map([1, 2, 3].map((epoch) => [epoch, chance(32)] as const));
const flip = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

describe('the recovery code', () => {
  const code = mintRecoveryCode(countedChance(3));
  test('is read back however people type it', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    const read = readRecoveryCode(code);
    const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(read.ok).toBe(true);
    expect(readRecoveryCode(`  ${sloppy} `)).toEqual(read);
  });
  test('has all of its 160 bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (secret) => {
        expect(readRecoveryCode(mintRecoveryCode(() => secret))).toEqual({ ok: true, secret });
      }),
      { numRuns: 200 },
    );
  });
  test('knows a slip: every single wrong letter, and two that changed places', () => {
    const letters = code.replaceAll('-', '');
    for (let at = 0; at < letters.length; at++) {
      const wrong = letters[at] === 'Z' ? 'Y' : 'Z';
      expect(readRecoveryCode(letters.slice(0, at) + wrong + letters.slice(at + 1))).toEqual({ ok: false, type: 'check' });
    }
    const swapped = `${letters[1]}${letters[0]}${letters.slice(2)}`;
    if (letters[0] !== letters[1]) expect(readRecoveryCode(swapped)).toEqual({ ok: false, type: 'check' });
    expect(readRecoveryCode(letters.slice(1))).toEqual({ ok: false, type: 'length' });
    expect(readRecoveryCode(`U${letters.slice(1)}`)).toEqual({ ok: false, type: 'letter' });
  });
});

describe('the root key', () => {
  const secret = new Uint8Array(20).fill(7);
  const ways = [
    ['recovery', recoveryKey(secret, account)],
    ['passkey', passkeyKey(new Uint8Array(32).fill(4), account)],
    ['passphrase', passphraseKey('a long walk by the sea', new Uint8Array(16), leastSlowness)],
  ] as const;
  test.each(ways)('comes back by %s, and by nothing else', (kind, by) => {
    const told = Uint8Array.of(1, 2, 3);
    const wrapped = wrapRoot(root, by, account, kind, told, chance);
    expect(unwrapRoot(wrapped, by, account, kind, told)).toEqual(root);
    expect(unwrapRoot(wrapped, by, 'another', kind, told)).toBeUndefined();
    expect(unwrapRoot(wrapped, by, account, kind === 'passkey' ? 'recovery' : 'passkey', told)).toBeUndefined();
    expect(unwrapRoot(wrapped, by, account, kind, Uint8Array.of(1, 2))).toBeUndefined();
    expect(unwrapRoot(wrapped, flip(by, 5), account, kind, told)).toBeUndefined();
    for (let at = 0; at < wrapped.length; at++) expect(unwrapRoot(flip(wrapped, at), by, account, kind, told)).toBeUndefined();
  });
  test('has another key in another account, from the same code or passkey', () => {
    expect(recoveryKey(secret, 'x')).not.toEqual(recoveryKey(secret, 'y'));
    expect(passkeyKey(new Uint8Array(32), 'x')).not.toEqual(passkeyKey(new Uint8Array(32), 'y'));
    // A passkey that was asked for something else answers with something else: this may never change.
    expect(bytesToHex(passkeyInput())).toBe('e8a8f076c24216a08c74a6affbccca0fccdf782a159f5962fb779df7fc49164c');
    expect(() => passkeyKey(new Uint8Array(16), 'x')).toThrow('32 bytes');
  });
  test('is behind a passphrase that any keyboard types alike', async () => {
    const salt = new Uint8Array(16).fill(9);
    const quick = { memory: 64, passes: 1, lanes: 1 };
    const typed = passphraseKey('café au lait', salt, quick);
    expect(passphraseKey(' cafe\u0301 au lait ', salt, quick)).toEqual(typed);
    expect(passphraseKey('cafe au lait', salt, quick)).not.toEqual(typed);
    expect(await passphraseKeyAsync('café au lait', salt, quick)).toEqual(typed);
  });
  test('is never behind a passphrase made too quick, or so slow that a device hangs', () => {
    expect(isUsableSlowness(usualSlowness)).toBe(true);
    expect(isUsableSlowness({ ...usualSlowness, memory: 1024 })).toBe(false);
    expect(isUsableSlowness({ ...usualSlowness, memory: 8_000_000 })).toBe(false);
    expect(isUsableSlowness({ ...usualSlowness, passes: 0.5 })).toBe(false);
  });
});

describe('the keyring', () => {
  const keyring: Keyring = {
    account,
    epochs,
    members: [
      { kind: 'device', name: 'Küche 📱', identity: publicOf(me), from: 1, to: undefined },
      { kind: 'person', name: 'Jo', identity: publicOf(trainer), from: 2, to: 3 },
    ],
  };
  const sealed = sealKeyring(keyring, root, chance);
  test('comes back whole', () => expect(openKeyring(account, sealed, root, 3)).toEqual({ ok: true, keyring }));
  test('is refused when it is an old one, of another account, or changed', () => {
    expect(openKeyring(account, sealed, root, 4)).toEqual({ ok: false, type: 'older' });
    expect(openKeyring('another', sealed, root, 0)).toEqual({ ok: false, type: 'changed' });
    for (let at = 0; at < sealed.length; at++)
      expect(openKeyring(account, flip(sealed, at), root, 0)).toEqual({ ok: false, type: 'changed' });
  });
});

describe('a new device', () => {
  const knock = mintKnock(chance);
  const seen = readKnock(knockText(knock));
  const said = { account, root, from: publicOf(me) };
  test('comes in by the code it shows', () => {
    expect(seen && welcome(seen, said, chance)).toBeDefined();
    const answer = seen && welcome(seen, said, chance);
    expect(answer && enter(answer, knock)).toEqual(said);
    expect(readKnock(` ${knockText(knock).toLowerCase()}\n`)).toEqual(seen);
    expect(readKnock('PLUMBLINE-JOIN-1-00')).toBeUndefined();
    expect(knockPlace(publicOf(knock.identity))).toMatch(/^[0-9a-f]{32}$/);
  });
  test('lets nobody in who carries the messages and never saw the code', () => {
    const guessed = { identity: publicOf(knock.identity), secret: new Uint8Array(16) };
    const forged = welcome(guessed, { ...said, root: new Uint8Array(32) }, chance);
    expect(forged && enter(forged, knock)).toBeUndefined();
    const answer = seen && welcome(seen, said, chance);
    expect(answer && enter(answer, mintKnock(chance))).toBeUndefined();
    for (let at = 0; answer && at < answer.length; at += 3) expect(enter(flip(answer, at), knock)).toBeUndefined();
    expect(enter(new Uint8Array(), knock)).toBeUndefined();
  });
});

describe('sharing with another person', () => {
  const chosen = new Map([...epochs].filter(([epoch]) => epoch >= 2));
  const given = giveKeys(readKeysOf(account, chosen), account, me, publicOf(trainer), chance);
  test('gives the chosen epochs and no other', () => {
    expect(given && takeKeys(given, account, trainer, publicOf(me))).toEqual(readKeysOf(account, chosen));
    const reading = createReading(account, readKeysOf(account, chosen));
    const lines = sampleLog(2);
    const old = makeRun(replicaOf(1), lines, 0, 1, createSealing(account, new Map([...epochs].slice(0, 1)), chance));
    expect(reading.open(old)).toEqual({ ok: false, type: 'no-key' });
  });
  test('opens for nobody else, from nobody else, for no other account', () => {
    expect(given && takeKeys(given, account, other, publicOf(me))).toBeUndefined();
    expect(given && takeKeys(given, account, trainer, publicOf(other))).toBeUndefined();
    expect(given && takeKeys(given, 'another', trainer, publicOf(me))).toBeUndefined();
    for (let at = 0; given && at < given.length; at += 3) expect(takeKeys(flip(given, at), account, trainer, publicOf(me))).toBeUndefined();
    expect(
      giveKeys(readKeysOf(account, chosen), account, me, { agree: new Uint8Array(32), sign: new Uint8Array(32) }, chance),
    ).toBeUndefined();
  });
  test('cannot be forged by somebody who knows all that is public', () => {
    const once = mintIdentity(chance);
    const seen = concatBytes(
      publicOf(once).agree,
      identityBytes(publicOf(me)),
      identityBytes(publicOf(trainer)),
      utf8ToBytes(`epochs ${account}`),
    );
    const plain = new ByteWriter();
    plain.whole(1);
    plain.whole(3);
    for (const key of [root, root]) plain.raw(key);
    const known = agreed(once.agree, publicOf(trainer).agree) ?? root;
    const forged = concatBytes(publicOf(once).agree, sealBytes(deriveKey(known, seen, 'share'), plain.finish(), seen, chance));
    expect(takeKeys(forged, account, trainer, publicOf(me))).toBeUndefined();
  });
  test('a root key is no epoch key: the two cannot be passed off for each other', () => {
    const rootGiven = giveRoot(root, account, me, publicOf(trainer), chance);
    expect(rootGiven && takeRoot(rootGiven, account, trainer, publicOf(me))).toEqual(root);
    expect(rootGiven && takeKeys(rootGiven, account, trainer, publicOf(me))).toBeUndefined();
    expect(given && takeRoot(given, account, trainer, publicOf(me))).toBeUndefined();
  });
  test('shows the same sixty digits to both, and others when somebody stands in between', () => {
    const number = checkNumber(publicOf(me), publicOf(trainer), account);
    expect(number).toMatch(/^(\d{5} ){11}\d{5}$/);
    expect(checkNumber(publicOf(trainer), publicOf(me), account)).toBe(number);
    expect(checkNumber(publicOf(me), publicOf(other), account)).not.toBe(number);
    expect(checkNumber({ ...publicOf(me), sign: publicOf(other).sign }, publicOf(trainer), account)).not.toBe(number);
  });
});

describe('authorship', () => {
  const entry = sampleLog(1)[0];
  if (entry === undefined) throw new Error('no entry');
  const signed = signEntry(entry, trainer);
  test('is known by the signature, in memory and read back from its text', () => {
    expect(isWrittenBy(signed, publicOf(trainer))).toBe(true);
    expect(parseLog(printLog([signed])).entries).toEqual([signed]);
    expect(isWrittenBy(entry, publicOf(trainer))).toBe(false);
    expect(isWrittenBy(signed, publicOf(me))).toBe(false);
    expect(signEntry(signEntry(entry, me), trainer)).toEqual(signed);
  });
  test('stays when the fact moves or is erased, and ends when a word changes', () => {
    expect(isWrittenBy(rehome(signed, replicaOf(9), noFacts), publicOf(trainer))).toBe(true);
    expect(isWrittenBy(eraseContent(signed), publicOf(trainer))).toBe(true);
    const { fact } = signed.line;
    for (const changed of [
      { ...fact, critical: !fact.critical },
      { ...fact, contentHash: '0'.repeat(64) },
      { ...fact, signature: 'no' },
    ]) {
      expect(isWrittenBy({ ...signed, line: { ...signed.line, fact: changed } }, publicOf(trainer))).toBe(false);
    }
  });
});

describe('a new epoch', () => {
  const lines = new Map([[replicaOf(1), sampleLog(30)]]);
  const own = vectorOf(lines);
  const sealing = createSealing(account, epochs, chance);
  const samples = [makeRun(replicaOf(1), lines.get(replicaOf(1)) ?? [], 0, 25, sealing)];
  const keyring: Keyring = { account, epochs, members: [] };
  test('adds a key and changes none', () => {
    const next = nextEpoch(keyring, [], { own, theirs: own, samples, opening: sealing }, chance);
    expect(next.ok && [...next.keyring.epochs].slice(0, 3)).toEqual([...epochs]);
    expect(next.ok && next.keyring.epochs.get(4)?.length).toBe(32);
  });
  test('is refused unless both hold the same, and what the server gives back opens', () => {
    const refused = (check: Partial<Parameters<typeof nextEpoch>[2]>): unknown =>
      nextEpoch(keyring, [], { own, theirs: own, samples, opening: sealing, ...check }, chance);
    expect(refused({ theirs: new Map() })).toEqual({ ok: false, type: 'not-in-step' });
    expect(refused({ samples: [] })).toEqual({ ok: false, type: 'too-few-samples' });
    expect(refused({ samples: samples.map((run) => ({ ...run, sealed: flip(run.sealed, 40) })) })).toEqual({
      ok: false,
      type: 'does-not-open',
    });
    expect(refused({ opening: createSealing(account, new Map([[1, root]]), chance) })).toEqual({ ok: false, type: 'does-not-open' });
  });
});
