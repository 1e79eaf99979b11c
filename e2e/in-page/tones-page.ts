// The tones of the player without the player, heard sample by sample while the page is kept busy.
import { createToneBoard, type TimedTone } from '../../apps/web/src/player/tone-board.ts';

/** Tells the frame at which each sound begins; a new one is only looked for after a quiet while. */
const listener = `registerProcessor('onsets', class extends AudioWorkletProcessor {
  quietFrom = 0;
  process([input]) {
    const samples = input[0] ?? [];
    for (let i = 0; i < samples.length; i++) {
      if (Math.abs(samples[i]) < 1e-5) continue;
      if (currentFrame + i >= this.quietFrom) this.port.postMessage(currentFrame + i);
      this.quietFrom = currentFrame + i + sampleRate / 5;
    }
    return true;
  }
})`;

export interface Heard {
  /** Milliseconds between when each tone was due by the page's clock and when it left the graph; undefined where it was not heard. */
  readonly errors: readonly (number | undefined)[];
  /** How many sounds began in all. */
  readonly onsets: number;
  /** How late a timer that corrects itself came to the same instants, ms: what a tone would be that is started when it is due. */
  readonly byTimer: readonly number[];
  /** The longest time in which the page did not get to plan, ms. */
  readonly longestStall: number;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** One tone a second for `count` seconds, while the page is blocked for `blockMs` of each. */
async function hear(count: number, blockMs: number): Promise<Heard> {
  const onsets: number[] = [];
  let context: AudioContext | undefined;
  const board = createToneBoard((own) => {
    context = own;
    const out = own.createGain();
    const code = URL.createObjectURL(new Blob([listener], { type: 'text/javascript' }));
    void own.audioWorklet.addModule(code).then(() => {
      const node = new AudioWorkletNode(own, 'onsets');
      node.port.onmessage = ({ data }: MessageEvent<number>) => onsets.push(data);
      out.connect(node).connect(own.destination);
    });
    return out;
  });
  await board.unlock();
  await wait(800);
  const own = context as unknown as AudioContext;
  const clocks: (readonly [audio: number, page: number])[] = [];
  const compare = (): void => {
    const { contextTime = 0, performanceTime = 0 } = own.getOutputTimestamp();
    clocks.push([contextTime, performanceTime]);
  };
  const start = performance.now() + 1000;
  const tones: TimedTone[] = Array.from({ length: count }, (_, n) => ({ name: String(n), due: start + n * 1000, tone: 'count' }));
  const byTimer: number[] = [];
  const next = (): void => {
    const due = start + byTimer.length * 1000;
    const isDue = byTimer.length < count && performance.now() >= due;
    if (isDue) byTimer.push(performance.now() - due);
    if (byTimer.length < count) setTimeout(next, Math.max(0, start + byTimer.length * 1000 - performance.now()));
  };
  next();
  let longestStall = 0;
  let plannedAt = performance.now();
  const plan = (): void => {
    longestStall = Math.max(longestStall, performance.now() - plannedAt);
    plannedAt = performance.now();
    board.plan(tones);
  };
  const timers = [setInterval(plan, 100), setInterval(compare, 50)];
  // Each instant falls into the middle of a block.
  setTimeout(() => timers.push(setInterval(() => busy(blockMs), 1000)), start - performance.now() - blockMs / 2);
  await wait(count * 1000 + 2500);
  for (const timer of timers) clearInterval(timer);
  const pageTime = (at: number): number => {
    const after = Math.max(
      1,
      clocks.findIndex(([audio]) => audio >= at),
    );
    const [a, b] = [clocks[after - 1] ?? [0, 0], clocks[after] ?? [1, 1]];
    return a[1] + ((at - a[0]) * (b[1] - a[1])) / (b[0] - a[0] || 1e-9);
  };
  const heard = onsets.map((frame) => pageTime(frame / own.sampleRate));
  const errors = tones.map(({ due }) => heard.map((at) => at - due).find((error) => Math.abs(error) < 499));
  board.close();
  return { errors, onsets: onsets.length, byTimer, longestStall };
}

/** How long after `silence` a tone that was due in `ms` may still be heard: true where it was not. */
async function silenced(ms: number): Promise<boolean> {
  const heard: number[] = [];
  const board = createToneBoard((own) => {
    const out = own.createGain();
    const look = own.createAnalyser();
    out.connect(look).connect(own.destination);
    const samples = new Float32Array(look.fftSize);
    setInterval(() => {
      look.getFloatTimeDomainData(samples);
      if (samples.some((sample) => Math.abs(sample) > 1e-4)) heard.push(performance.now());
    }, 5);
    return out;
  });
  await board.unlock();
  await wait(300);
  board.plan([{ name: 'soon', due: performance.now() + ms + 100, tone: 'begin' }]);
  await wait(100);
  board.silence();
  await wait(ms + 600);
  board.close();
  return heard.length === 0;
}

const tonesPage = { hear, silenced };
declare global {
  interface Window {
    tonesPage: typeof tonesPage;
  }
}
window.tonesPage = tonesPage;
