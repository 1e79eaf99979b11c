// Short recordings by two programs of the machine: espeak-ng speaks, lame makes them small. Neither ships; both may be missing.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = ['espeak-ng', 'lame'] as const;
const versionOf = (program: string): string | undefined => {
  const done = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return done.status === 0
    ? done.stdout
        .split('\n')[0]
        ?.replace(/\s*Data at:.*$/u, '')
        .trim()
    : undefined;
};

/** The programs that are missing on this machine. */
export const missingPrograms = (): readonly string[] => programs.filter((program) => versionOf(program) === undefined);
export const versions = (): { readonly program: string; readonly encoder: string } => ({
  program: versionOf('espeak-ng') ?? '',
  encoder: versionOf('lame') ?? '',
});

/** Installs what is missing from Debian, where this is Debian and we may. True where nothing is missing afterwards. */
export function bringPrograms(): boolean {
  const missing = missingPrograms();
  if (missing.length === 0) return true;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  const run = (args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0;
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...missing]) && missingPrograms().length === 0;
}

/** What a program answers to `input`. Rejects where it fails. */
function pipe(program: string, args: readonly string[], input: Uint8Array | string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(new Uint8Array(Buffer.concat(parts))) : reject(new Error(`${program} ended with ${status}`)),
    );
    child.stdin.on('error', reject);
    child.stdin.end(input);
  });
}

/** Words a minute: slow enough to be understood from the floor. */
const WORDS_A_MINUTE = '165';
/** Units: Hz. */
const SAMPLE_RATE = 16_000;
/** The least that keeps this voice clear, on average and in any frame. Units: kbit/s. */
const KBITS = ['12', '8'] as const;
/** A voice that begins or ends is louder than this, of 32767. */
const QUIET = 200;
const MARGIN_SAMPLES = 300;

/** The samples of a WAV file as espeak-ng writes it to a pipe: 44 bytes, then 16 bits each; the quiet at both ends is cut off. */
function spokenSamples(wav: Uint8Array): Uint8Array {
  const samples = new Int16Array(wav.slice(44, wav.length - ((wav.length - 44) % 2)).buffer);
  const isLoud = (sample: number): boolean => Math.abs(sample) > QUIET;
  const first = Math.max(0, samples.findIndex(isLoud) - MARGIN_SAMPLES);
  const last = Math.min(samples.length, samples.findLastIndex(isLoud) + MARGIN_SAMPLES);
  return new Uint8Array(samples.buffer, first * 2, (last - first) * 2);
}

const speaking = ['-s', WORDS_A_MINUTE, '--stdout', '--stdin'] as const;
// No tag: each clip is as small as it can be.
const encoding = ['--resample', String(SAMPLE_RATE / 1000), '--abr', KBITS[0], '-b', KBITS[1], '-t', '--quiet'] as const;
export const settings = [...speaking, ...encoding].join(' ');

/** `text` read by `voice`, as a small MP3 file: what every browser can decode. */
export async function spoken(text: string, voice: string): Promise<Uint8Array> {
  const wav = await pipe('espeak-ng', ['-v', voice, ...speaking], text);
  const rate = new DataView(wav.buffer).getUint32(24, true) / 1000;
  return pipe('lame', ['-r', '-s', String(rate), '--bitwidth', '16', '-m', 'm', ...encoding, '-', '-'], spokenSamples(wav));
}
