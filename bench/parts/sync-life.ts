// Ten years of one person on three devices, and two of the devices apart for a while: uniformly random ratings, the worst case for packing.

/** What happened, without its name: copies name it each in their own way. */
export interface Said {
  readonly kind: string;
  readonly [field: string]: unknown;
}
export interface Happening extends Said {
  /** Time in base 36, counter in base 36, device: sorts as it happened. */
  readonly id: string;
}

/** Mulberry32. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const families = [
  'bird-dog',
  'side-plank',
  'dead-bug',
  'cat-camel',
  'hip-hinge',
  'press-up',
  'glute-bridge',
  'nerve-glide',
  'walk',
  'open-book',
];
const exercises = Array.from({ length: 130 }, (_, at) => `${families[at % 10]}-${Math.floor(at / 10)}`);
const places = ['lumbar-l', 'lumbar-r', 'sacrum', 'glute-l', 'glute-r', 'thigh-l', 'thigh-r', 'calf-l', 'calf-r', 'thoracic'];
const habits = ['walk-minutes', 'sit-breaks', 'sleep-hours', 'stress', 'breathing-minutes'];
const settings = ['voice-rate', 'reminder-at', 'theme', 'units'];
const perSession = 14;

export const idOf = (ms: number, ctr: number, device: string): string =>
  `${ms.toString(36).padStart(9, '0')}-${ctr.toString(36).padStart(3, '0')}-${device}`;
export const timeOf = (id: string): { readonly ms: number; readonly ctr: number } => ({
  ms: Number.parseInt(id.slice(0, 9), 36),
  ctr: Number.parseInt(id.slice(10, 13), 36),
});
export const deviceOf = (id: string): string => id.slice(14);

/** `count` happenings between two times (ms since 1970), in order. `pick` says on which device each session is. */
export function live(count: number, from: number, to: number, seed: number, pick: (chance: number) => string): readonly Happening[] {
  const chance = chanceOf(seed);
  const roll = (sides: number): number => Math.floor(chance() * sides);
  const out: Happening[] = [];
  const step = (to - from) / Math.ceil(count / perSession);
  for (let at = 0; out.length < count; at++) {
    const device = pick(chance());
    let ms = Math.floor(from + at * step + chance() * step * 0.3);
    let ctr = 0;
    const session = idOf(ms, 0, device);
    const put = (kind: string, said: object): void => {
      if (out.length < count) out.push({ id: idOf(ms, ctr++, device), kind, ...said });
    };
    const later = (most: number, least: number): void => {
      ms += least + roll(most);
    };
    put('session-started', {
      program: `prog-${Math.floor(at / 40)}`,
      planned: 8,
      room: 'home',
      energy: roll(11),
      stiffness: roll(11),
      version: 3,
    });
    for (let set = 0; set < 8; set++) {
      later(90_000, 60_000);
      ctr = 0;
      const rated = { effort: roll(11), painBefore: roll(11), painAfter: roll(11), side: roll(2) === 0 ? 'left' : 'right' };
      put('set-done', {
        session,
        exercise: exercises[roll(130)],
        set: 1 + (set & 1),
        reps: 6 + roll(10),
        holdSeconds: 5 + roll(40),
        ...rated,
      });
    }
    later(1, 30_000);
    const note = roll(10) === 0 ? `felt a pull on the ${places[roll(10)]} side ${roll(1000)}` : '';
    put('session-ended', { session, minutes: 10 + roll(20), completed: true, enjoyment: roll(11), confidence: roll(11), note });
    later(3_600_000, 3_600_000);
    const where = [places[roll(10)], places[roll(10)]];
    const rated = { now: roll(11), worst: roll(11), average: roll(11), bothersome: roll(11), medication: roll(5) === 0 };
    put('pain-rated', { ...rated, where, moment: ['morning', 'noon', 'evening'][roll(3)] });
    for (let habit = 0; habit < 2; habit++) {
      later(600_000, 600_000);
      const day = new Date(ms).toISOString().slice(0, 10);
      put('habit-logged', { habit: habits[roll(5)], value: roll(600), goal: 300, source: 'manual', zone: 'Europe/Berlin', day });
    }
    put('setting-changed', { key: settings[roll(4)], value: `${roll(100)}`, previous: `${roll(100)}`, reason: 'user' });
  }
  return out;
}

/** Stands for the reading of a state: every happening once, in order. All engines must come to the same text, or the run is void. */
export function readThrough(happenings: Iterable<Said>): string {
  let [count, hash, pain] = [0, 0, 0];
  const sums = new Map<string, number>();
  const add = (name: unknown, value: unknown): void => {
    sums.set(String(name), (sums.get(String(name)) ?? 0) + Number(value));
  };
  for (const one of happenings) {
    count++;
    let told = one.kind.length;
    if (one.kind === 'set-done') {
      told = Number(one['holdSeconds']) + Number(one['reps']) * 64;
      add(one['exercise'], one['reps']);
      pain += Number(one['painAfter']) - Number(one['painBefore']);
    } else if (one.kind === 'pain-rated') {
      told = Number(one['worst']) + Number(one['average']) * 16;
      pain += Number(one['now']);
    } else if (one.kind === 'habit-logged') {
      told = Number(one['value']);
      add(one['habit'], one['value']);
    }
    // Another order comes to another number.
    hash = (Math.imul(hash, 31) + told) | 0;
  }
  return `${count}/${hash}/${pain}/${sums.size}`;
}
