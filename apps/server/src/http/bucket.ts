// So many a minute: a bucket that fills steadily and holds one minute's worth.

interface Level {
  tokens: number;
  at: number;
}
const MOST_NAMES = 100_000;

/** Seconds to wait before `name` may go on, 0 where it may now. Names that have been quiet are forgotten first. */
export function createBuckets(): (name: string, perMinute: number, now: number) => number {
  const levels = new Map<string, Level>();
  return (name, perMinute, now) => {
    const level = levels.get(name) ?? { tokens: perMinute, at: now };
    level.tokens = Math.min(perMinute, level.tokens + (Math.max(0, now - level.at) * perMinute) / 60_000);
    level.at = now;
    levels.delete(name);
    levels.set(name, level);
    if (levels.size > MOST_NAMES) levels.delete(levels.keys().next().value as string);
    if (level.tokens < 1) return Math.ceil(((1 - level.tokens) * 60) / perMinute);
    level.tokens -= 1;
    return 0;
  };
}
