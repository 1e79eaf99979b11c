// A second device, let in by the first; and an answer that must be a good one.
import { type Done, letIn, tryJoin } from '@plumbline/log/client';
import { knockText, mintKnock, readKnock } from '@plumbline/log/seal';
import type { Hono } from 'hono';
import { expect } from 'vitest';
import { chance, deviceIn, newcomer, over, type Person } from './device.contract.ts';

export function good<T>(said: Done<T>): T {
  if (!said.ok) throw new Error(JSON.stringify(said.trouble));
  return said.value;
}

/** A laptop shows a code, `person` scans it. */
export async function joined(app: Hono, person: Person, n: number, name: string): Promise<Person> {
  const knock = mintKnock(chance);
  const seen = readKnock(knockText(knock));
  if (seen === undefined) throw new Error('The code cannot be read.');
  const fetch = over(app);
  expect(good(await tryJoin(newcomer(fetch, name), knock))).toEqual({ type: 'waiting' });
  good(await letIn(person.own, seen));
  const came = good(await tryJoin(newcomer(fetch, name), knock));
  if (came.type !== 'in') throw new Error('It is not in.');
  return deviceIn(fetch, came.membership, n);
}
