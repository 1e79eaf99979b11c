import { expect, test } from 'vitest';
import { appAddress } from './app-address.ts';

const at = (address: string): string | undefined => appAddress(new URL(address) as unknown as Location);

test('a code on paper leads to the app where it is hosted, and never to somebody’s own machine', () => {
  expect(at('https://back.example/app/?x=1#/today')).toBe('https://back.example/app/#/plan');
  for (const here of ['http://localhost:4747/', 'http://127.0.0.1:4747/', 'http://[::1]:4747/', 'http://app.localhost/'])
    expect(at(here)).toBeUndefined();
});
