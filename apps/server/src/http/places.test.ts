import { expect, onTestFinished, test } from 'vitest';
import { mostWaiting } from './places.ts';
import { insideOf, serving } from './serving.contract.ts';

test('so many wait for changes of an account at once; who hangs up makes room, and others are not in the way', async () => {
  let now = 1_800_000_000_000;
  const { app, deps } = serving({ now: () => now });
  onTestFinished(() => deps.store.close());
  const [phone, other] = [await insideOf(app, 1), await insideOf(app, 2)];
  const wait = async ({ account, token }: typeof phone) => {
    now += 2000;
    const hangUp = new AbortController();
    const headers = { authorization: `Bearer ${token}` };
    const at = `http://localhost/v1/accounts/${account}/changes`;
    return { hangUp, said: await app.request(new Request(at, { headers, signal: hangUp.signal })) };
  };
  const all = [];
  for (let n = 0; n < mostWaiting; n++) all.push(await wait(phone));
  expect(all.map(({ said }) => said.status)).toEqual(new Array(mostWaiting).fill(200));
  const { said } = await wait(phone);
  expect([said.status, said.headers.get('retry-after')]).toEqual([429, '60']);
  expect((await wait(other)).said.status).toBe(200);
  all[3]?.hangUp.abort();
  expect([(await wait(phone)).said.status, (await wait(phone)).said.status]).toEqual([200, 429]);
});
