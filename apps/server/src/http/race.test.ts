// A device is taken away while it acts: whatever it still gets done was done before, on both stores. RACES=10000 for the long form.
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type World, worldOn } from './both-stores.contract.ts';
import { deviceOf } from './device.contract.ts';
import { saidIn } from './serving.contract.ts';

const races = Number(process.env['RACES'] ?? 8);

describe.each(['SQLite', 'Postgres'] as const)('on %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await worldOn(name);
  });
  afterAll(() => world.store.close());

  test(`${races} races: nothing of a key stands behind its removal`, { timeout: races * 2000 + 30_000 }, async () => {
    let [before, refused] = [0, 0];
    for (let race = 0; race < races; race++) {
      const phone = deviceOf(world.app, race % 200, race.toString(16).padStart(32, '0'));
      const laptop = deviceOf(world.app, 200 + (race % 50), phone.account);
      const at = `/v1/accounts/${phone.account}`;
      await phone.signUp();
      const token = await phone.signIn();
      const key = { id: laptop.credential, kind: 'device', publicKey: laptop.publicKey, label: '' };
      await phone.call('POST', `${at}/credentials`, key, token);
      const other = await laptop.signIn();
      const first = race % 7;
      const acts = Array.from({ length: 7 }, (_, n) => async (): Promise<void> => {
        if (n === first) {
          // A little later each time, so that it falls before, between and behind the others.
          for (let turn = 0; turn < race % 8; turn++) await setImmediate();
          await phone.call('DELETE', `${at}/credentials/${laptop.credential}`, undefined, token);
        } else {
          const { status } = await laptop.call('PATCH', `${at}/credentials/${phone.credential}`, { label: `${n}` }, other);
          expect([204, 401]).toContain(status);
          if (status === 204) before += 1;
          else refused += 1;
        }
      });
      await Promise.all(acts.map((act) => act()));
      const { said } = await saidIn(await phone.call('GET', `${at}/audit`, undefined, token));
      const lines = said['audit'] as readonly { action: string; actor: string; outcome: string }[];
      const removed = lines.findIndex(({ action }) => action === 'remove-credential');
      expect(removed).toBeGreaterThan(0);
      const late = lines.slice(removed).filter(({ actor, outcome }) => actor === laptop.credential && outcome === 'allow');
      expect(late).toEqual([]);
      world.later();
    }
    // Both must have happened, or nothing was raced.
    expect(Math.min(before, refused)).toBeGreaterThan(0);
  });
});
