// The lock: a number asked when the app opens. It keeps curious eyes out; the data behind it are not encrypted, and the words say so.
import { signal } from '@preact/signals';
import { findShelf, tryPut } from '../storage/shelf.ts';

const name = 'plumbline.lock';
/** Slow on purpose, so that trying all numbers takes its time. Source: OWASP, PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
/** From the fourth wrong number on, seconds to wait: 5, 10, 20 … 300. */
const FREE_TRIES = 3;
const waitAfter = (wrong: number): number => (wrong < FREE_TRIES ? 0 : Math.min(300, 5 * 2 ** (wrong - FREE_TRIES)));

interface Kept {
  readonly salt: string;
  readonly hash: string;
  readonly wrong: number;
  /** Milliseconds since 1970; no number is looked at before. */
  readonly notBefore: number;
}
const text = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const bytes = (kept: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(kept), (sign) => sign.charCodeAt(0));

function keptIn(raw: string | null | undefined): Kept | undefined {
  try {
    const { salt, hash, wrong, notBefore } = JSON.parse(raw ?? '') as Partial<Record<keyof Kept, unknown>>;
    if (typeof salt !== 'string' || typeof hash !== 'string') return undefined;
    const count = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);
    return { salt, hash, wrong: count(wrong), notBefore: count(notBefore) };
  } catch {
    return undefined;
  }
}
const read = (): Kept | undefined => keptIn(findShelf()?.getItem(name));
const write = (kept: Kept): void => tryPut(findShelf(), name, JSON.stringify(kept));

export const hasLock = signal(read() !== undefined);
/** Shut until the number is given, anew with each opening of the page. */
export const isShut = signal(hasLock.value);

async function hashOf(digits: string, salt: Uint8Array<ArrayBuffer>): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(digits), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, key, 256);
  return text(new Uint8Array(bits));
}

export const isNumber = (digits: string): boolean => /^\d{4,8}$/.test(digits);
/** Where there is no secure connection or no shelf, there is no lock. */
export const canLock = (): boolean => typeof crypto.subtle === 'object' && findShelf() !== undefined;

export async function turnOn(digits: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  write({ salt: text(salt), hash: await hashOf(digits, salt), wrong: 0, notBefore: 0 });
  hasLock.value = read() !== undefined;
}
export function turnOff(): void {
  findShelf()?.removeItem(name);
  hasLock.value = false;
  isShut.value = false;
}

/** Seconds until the next try. A clock that was set back does not make anybody wait longer than the longest wait. */
export function mustWait(now: number): number {
  const kept = read();
  const left = ((kept?.notBefore ?? 0) - now) / 1000;
  return left > 0 ? Math.ceil(Math.min(left, waitAfter(kept?.wrong ?? 0))) : 0;
}

/** True and open where the number is right. A wrong one is counted before the answer is known to anyone. */
export async function tryNumber(digits: string, now: number): Promise<boolean> {
  const kept = read();
  if (kept === undefined) {
    isShut.value = false;
    return true;
  }
  if (mustWait(now) > 0) return false;
  const wrong = kept.wrong + 1;
  write({ ...kept, wrong, notBefore: now + waitAfter(wrong) * 1000 });
  if ((await hashOf(digits, bytes(kept.salt))) !== kept.hash) return false;
  write({ ...kept, wrong: 0, notBefore: 0 });
  isShut.value = false;
  return true;
}
