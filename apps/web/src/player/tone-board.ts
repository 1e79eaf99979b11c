// Tones on the clock of the sound card: scheduled seconds ahead, so that a busy page delays none, and re-anchored to the page's clock each time.
/** Seconds that are scheduled ahead. Source: measured, bench/timer. */
export const HORIZON_MS = 3000;

export type Tone = 'tick' | 'count' | 'begin' | 'turn' | 'half' | 'end';
export interface TimedTone {
  /** The same name is never sounded twice. */
  readonly name: string;
  /** When, in milliseconds of `performance.now()`. */
  readonly due: number;
  readonly tone: Tone;
}
export interface ToneBoard {
  /** Must first be called from a tap; later calls wake it where the device put it to sleep. */
  readonly unlock: () => Promise<void>;
  /** Schedules what is due within the horizon; what is scheduled and has not begun is anchored anew. */
  readonly plan: (tones: readonly TimedTone[]) => void;
  /** Takes back at once all that has not begun to sound. */
  readonly silence: () => void;
  readonly close: () => void;
}

/** Between the two notes of a sign. Units: seconds. */
const BETWEEN_NOTES = 0.04;
/** Pitch (Hz), length (s), loudness and, for two-note signs, the second pitch. Low and soft: heard on the floor, kind to the room. */
const shapes: Readonly<Record<Tone, readonly [hz: number, length: number, gain: number, then?: number]>> = {
  tick: [523, 0.05, 0.12],
  turn: [392, 0.05, 0.08],
  count: [523, 0.09, 0.22],
  begin: [784, 0.22, 0.28],
  half: [659, 0.12, 0.22, 659],
  end: [784, 0.16, 0.26, 523],
};

export const toneNames = Object.keys(shapes) as readonly Tone[];
/** Until its last note is over. Units: seconds. */
export function toneSeconds(tone: Tone): number {
  const [, length, , then] = shapes[tone];
  return then === undefined ? length : 2 * length + BETWEEN_NOTES;
}

/** What is due within this is as good as sounding: a sign at the seam of two phases is not cut. */
const SOUNDING_SECONDS = 0.03;

interface Sounding {
  readonly at: number;
  readonly gain: GainNode;
  readonly sources: readonly OscillatorNode[];
}

/** The instant of the sound card's clock, seconds, at which `due` of the page's clock is heard. */
function contextTime(context: AudioContext, due: number): number {
  const { contextTime: at = 0, performanceTime = 0 } = context.getOutputTimestamp();
  return performanceTime > 0 ? at + (due - performanceTime) / 1000 : context.currentTime + (due - performance.now()) / 1000;
}

/** Sounds a tone at `at` seconds of the context's own clock; a context that renders ahead of time takes it too. */
export function sound(context: BaseAudioContext, out: AudioNode, tone: Tone, at: number): Sounding {
  const [hz, length, loud, then] = shapes[tone];
  const gain = context.createGain();
  gain.connect(out);
  const notes = then === undefined ? [hz] : [hz, then];
  gain.gain.setValueAtTime(0, 0);
  const sources = notes.map((pitch, n) => {
    const from = at + n * (length + BETWEEN_NOTES);
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loud, from + 0.004);
    gain.gain.exponentialRampToValueAtTime(0.0005, from + length);
    const source = context.createOscillator();
    source.type = 'triangle';
    source.frequency.value = pitch;
    source.connect(gain);
    source.start(from);
    source.stop(from + length + 0.02);
    return source;
  });
  return { at, gain, sources };
}

function takeBack({ gain, sources }: Sounding): void {
  gain.disconnect();
  for (const source of sources) source.stop();
}
/** A sound card that stumbled falls behind the page's clock: what has not begun is anchored anew. */
const ANCHOR_SECONDS = 0.002;
const mayMove = (context: AudioContext, { at }: Sounding, to: number): boolean =>
  at > context.currentTime + SOUNDING_SECONDS && Math.abs(to - at) > ANCHOR_SECONDS;

/** `out` is where tones go; the speakers unless a test listens. Where the browser has no sound, all of it does nothing. */
export function createToneBoard(listen?: (context: AudioContext) => AudioNode): ToneBoard {
  let context: AudioContext | undefined;
  let out: AudioNode | undefined;
  const planned = new Map<string, Sounding>();
  const silence = (): void => {
    const soon = (context?.currentTime ?? 0) + SOUNDING_SECONDS;
    for (const [name, one] of planned) {
      if (one.at <= soon) continue;
      takeBack(one);
      planned.delete(name);
    }
  };
  return {
    async unlock() {
      if (typeof AudioContext === 'undefined') return;
      context ??= new AudioContext({ latencyHint: 'interactive' });
      out ??= listen?.(context) ?? context.destination;
      if (context.state !== 'running') await context.resume();
    },
    plan(tones) {
      if (!context || !out || context.state !== 'running') return;
      const now = performance.now();
      for (const [name, { at }] of planned) if (at < context.currentTime - 10) planned.delete(name);
      for (const tone of tones) {
        if (tone.due > now + HORIZON_MS || tone.due < now - 50) continue;
        const at = Math.max(context.currentTime, contextTime(context, tone.due));
        const known = planned.get(tone.name);
        if (known !== undefined && !mayMove(context, known, at)) continue;
        if (known !== undefined) takeBack(known);
        planned.set(tone.name, sound(context, out, tone.tone, at));
      }
    },
    silence,
    close() {
      silence();
      void context?.close();
      planned.clear();
      context = undefined;
      out = undefined;
    },
  };
}
