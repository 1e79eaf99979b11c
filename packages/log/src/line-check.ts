// Is this JSON value a line of the log? Names the first field that is not what it must be.
import { envelopeVersion, factClasses, type Line, mostCtr, mostMs } from './envelope.ts';

export type Fields = Readonly<Record<string, unknown>>;
/** A check and the same in words of JSON Schema, so that the two agree. */
export interface Check {
  readonly holds: (value: unknown, fact: Fields) => boolean;
  readonly schema: Fields;
}
export type Checks = Readonly<Record<string, Check>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const matches = (pattern: RegExp): Check => ({
  holds: (value) => typeof value === 'string' && pattern.test(value),
  schema: { type: 'string', pattern: pattern.source },
});
const wholeFrom = (least: number, most: number): Check => ({
  holds: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  schema: { type: 'integer', minimum: least, maximum: most },
});

const name = matches(/^[A-Za-z0-9_-]{1,64}$/);
const hash = matches(/^[0-9a-f]{64}$/);
export const salt = matches(/^[0-9a-f]{32}$/);

export const slotChecks: Checks = { replica: name, seq: wholeFrom(1, Number.MAX_SAFE_INTEGER), chain: hash };
export const hlcChecks: Checks = { ms: wholeFrom(0, mostMs), ctr: wholeFrom(0, mostCtr) };
export const factChecks: Checks = {
  id: matches(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  log: name,
  author: name,
  class: { holds: (value) => factClasses.some((known) => known === value), schema: { enum: factClasses } },
  critical: { holds: (value) => typeof value === 'boolean', schema: { type: 'boolean' } },
  epoch: wholeFrom(0, 2 ** 31 - 1),
  content: {
    holds: (value, fact) => value !== undefined && (fact['epoch'] === 0 || value === null || typeof value === 'string'),
    schema: { description: 'What happened, see fact.schema.json; sealed text from epoch 1 on; null once it is erased.' },
  },
  // Erasing takes content and salt together: content without salt could be swapped, salt without content lets it be guessed.
  salt: {
    holds: (value, fact) => (fact['content'] === null ? value === '' : salt.holds(value, fact)),
    schema: { type: 'string' },
  },
  contentHash: hash,
  signature: { holds: (value) => value === undefined || typeof value === 'string', schema: { type: 'string' } },
};

function misfitIn(place: string, given: unknown, checks: Checks): string | undefined {
  if (!isFields(given)) return place;
  for (const field in checks) if (checks[field]?.holds(given[field], given) !== true) return `${place}.${field}`;
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
