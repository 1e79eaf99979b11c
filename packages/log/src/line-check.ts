// Is this JSON value a line of the log? Names the first field that is not what it must be.
import { envelopeVersion, factClasses, type Line, mostCtr, mostMs } from './envelope.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, fact: Fields) => boolean;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const wholeFrom =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const name = matches(/^[A-Za-z0-9_-]{1,64}$/);
const hash = matches(/^[0-9a-f]{64}$/);
const salt = /^[0-9a-f]{32}$/;

const slotChecks: Readonly<Record<string, Check>> = { replica: name, seq: wholeFrom(1, Number.MAX_SAFE_INTEGER), chain: hash };
const hlcChecks: Readonly<Record<string, Check>> = { ms: wholeFrom(0, mostMs), ctr: wholeFrom(0, mostCtr) };
const factChecks: Readonly<Record<string, Check>> = {
  id: matches(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  log: name,
  author: name,
  class: (value) => factClasses.some((known) => known === value),
  critical: (value) => typeof value === 'boolean',
  epoch: wholeFrom(0, 2 ** 31 - 1),
  content: (value, fact) => value !== undefined && (fact['epoch'] === 0 || value === null || typeof value === 'string'),
  // Erasing takes content and salt together: content without salt could be swapped, salt without content lets it be guessed.
  salt: (value, fact) => (fact['content'] === null ? value === '' : typeof value === 'string' && salt.test(value)),
  contentHash: hash,
  signature: (value) => value === undefined || typeof value === 'string',
};

function misfitIn(place: string, given: unknown, checks: Readonly<Record<string, Check>>): string | undefined {
  if (!isFields(given)) return place;
  for (const field in checks) if (checks[field]?.(given[field], given) !== true) return `${place}.${field}`;
  return undefined;
}

/** Where `value` is no line, e.g. 'fact.hlc.ms'; undefined when it is one. Fields that nobody knows are let be. */
export function lineMisfit(value: unknown): string | undefined {
  if (!isFields(value)) return 'line';
  const fact = value['fact'];
  const misfit = misfitIn('slot', value['slot'], slotChecks) ?? misfitIn('fact', fact, factChecks);
  return misfit ?? misfitIn('fact.hlc', isFields(fact) ? fact['hlc'] : undefined, hlcChecks);
}

export const isLine = (value: unknown): value is Line => lineMisfit(value) === undefined;

/** The envelope version a value says it has: 1 when it says nothing, undefined when it is none. */
export function versionOf(value: unknown): number | undefined {
  const version = isFields(value) ? value['v'] : undefined;
  if (version === undefined) return envelopeVersion;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined;
}
