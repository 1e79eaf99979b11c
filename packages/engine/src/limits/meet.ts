// Taking limits together: the lowest cap, every ban, the most in reserve, the shortest hold. Each result names the rule that binds.
import type { Because, Limits } from '../reasoning.ts';
import type { Axis, StressLevel } from '../vocabulary.ts';
import { axes } from '../vocabulary.ts';
import { type Only, type Restriction, reason } from './cap-set.ts';

/** The longest single hold and the longest hang that any dose reaches, seconds. Source: rule book 4.3, I-19. */
export const LONGEST_HOLD = 120;
export const LONGEST_HANG = 120;
/** The least reserve of any plan, and with it the highest effort. Source: rule book 4.2, I-18. */
export const LEAST_RIR = 2;

/** Everything allowed: the neutral element of `narrow`. */
export const noLimits: Limits = {
  caps: Object.fromEntries(axes.map((axis) => [axis, 3])) as Record<Axis, StressLevel>,
  bannedFlags: [],
  bannedPatterns: [],
  bannedIds: [],
  rirMin: LEAST_RIR,
  holdMaxSeconds: LONGEST_HOLD,
  hangMaxSeconds: LONGEST_HANG,
  need: 2,
  rungMax: 3,
  effortMax: 10 - LEAST_RIR,
  restMinSeconds: 0,
  progression: true,
  handHoldForBalance: false,
  active: [],
  gentle: false,
  because: [],
};

type Numbers = { -readonly [K in (typeof numberFields)[number]]: Limits[K] };
const numberFields = ['rirMin', 'holdMaxSeconds', 'hangMaxSeconds', 'need', 'rungMax', 'effortMax', 'restMinSeconds'] as const;
const wantsMore: ReadonlySet<string> = new Set(['rirMin', 'need', 'restMinSeconds']);

/** Effort and reserve are one scale, RPE = 10 − RIR, so each bounds the other. Source: rule book 4.2. */
function onOneScale(r: Restriction): Restriction {
  if (r.rirMin === undefined && r.effortMax === undefined) return r;
  const rirMin = Math.max(r.rirMin ?? 0, 10 - (r.effortMax ?? 10));
  return { ...r, rirMin, effortMax: 10 - rirMin };
}

/** The limits narrowed by each restriction. Order does not matter except to the order of reasons. Source: rule book 0.4. */
export function narrow(limits: Limits, restrictions: readonly Restriction[]): Limits {
  const because: Because[] = [];
  const sets = restrictions.map(onOneScale);
  const caps = meetCaps(limits, sets, because);
  const numbers = meetNumbers(limits, sets, because);
  const bannedFlags = meetBans(limits, limits.bannedFlags, 'flags', sets, because);
  const bannedPatterns = meetBans(limits, limits.bannedPatterns, 'patterns', sets, because);
  const bannedIds = meetBans(limits, limits.bannedIds, 'ids', sets, because);
  const only = meetOnly(limits, sets, because);
  const still = sets.filter((r) => r.progression === false);
  keep(limits, 'progression', because);
  for (const r of still) because.push(reason(r, 'progression'));
  return {
    ...limits,
    ...numbers,
    caps,
    bannedFlags,
    bannedPatterns,
    bannedIds,
    ...(only === undefined ? {} : { only }),
    progression: limits.progression && still.length === 0,
    handHoldForBalance: limits.handHoldForBalance || caps.bal < 3,
    because,
  };
}

/** Copies the earlier reasons of a field that still bind; a ban has no number. */
function keep(limits: Limits, field: string, because: Because[], now?: number): void {
  for (const b of limits.because) if (b.field === field && b.now === now) because.push(b);
}

const capFields = axes.map((axis) => [axis, `caps.${axis}`] as const);

function meetCaps(limits: Limits, sets: readonly Restriction[], because: Because[]): Record<Axis, StressLevel> {
  const caps = { ...limits.caps };
  for (const { caps: asked } of sets) {
    if (asked === undefined) continue;
    for (const axis in asked) {
      const level = asked[axis as Axis];
      if (level !== undefined && level < caps[axis as Axis]) caps[axis as Axis] = level;
    }
  }
  for (const [axis, field] of capFields) {
    const level = caps[axis];
    if (level === 3) continue;
    keep(limits, field, because, level);
    for (const r of sets) if (r.caps?.[axis] === level) because.push(reason(r, field, 3, level));
  }
  return caps;
}

function meetNumbers(limits: Limits, sets: readonly Restriction[], because: Because[]): Partial<Numbers> {
  const met: Partial<Record<keyof Numbers, number>> = {};
  for (const field of numberFields) {
    let value: number = limits[field];
    for (const r of sets) {
      const asked = r[field];
      if (asked !== undefined) value = wantsMore.has(field) ? Math.max(value, asked) : Math.min(value, asked);
    }
    met[field] = value;
    if (value === noLimits[field]) continue;
    keep(limits, field, because, value);
    for (const r of sets) if (r[field] === value) because.push(reason(r, field, noLimits[field], value));
  }
  return met as Partial<Numbers>;
}

/** All bans of one kind, sorted. */
function meetBans<K extends 'flags' | 'patterns' | 'ids', T extends string = NonNullable<Restriction[K]>[number]>(
  limits: Limits,
  before: readonly T[],
  kind: K,
  sets: readonly Restriction[],
  because: Because[],
): readonly T[] {
  const found = new Set<T>(before);
  const banning = sets.filter((r) => r[kind] !== undefined && r[kind].length > 0);
  if (banning.length === 0 && before.length === 0) return before;
  for (const r of banning) for (const name of r[kind] as readonly T[]) found.add(name);
  const banned = [...found].sort();
  for (const name of banned) {
    const field = `${kind}.${name}`;
    keep(limits, field, because);
    for (const r of banning) if ((r[kind] as readonly string[]).includes(name)) because.push(reason(r, field));
  }
  return banned;
}

/** Walking and breathing alone is the narrower of the two. */
function meetOnly(limits: Limits, sets: readonly Restriction[], because: Because[]): Only | undefined {
  let only = limits.only;
  for (const r of sets) if (r.only === 'walk-breathe' || (r.only !== undefined && only === undefined)) only = r.only;
  if (only === undefined) return undefined;
  if (limits.only === only) keep(limits, 'only', because);
  for (const r of sets) if (r.only === only) because.push(reason(r, 'only'));
  return only;
}
