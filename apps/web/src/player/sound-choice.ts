// What a person wants to hear, kept beside the log: it is no fact about them.
import { signal } from '@preact/signals';

export interface SoundChoice {
  readonly voice: boolean;
  readonly tones: boolean;
  /** Repetitions are called at their tempo; otherwise each set waits for a tap. */
  readonly paced: boolean;
  /** The name of a voice of this device; empty for its usual one. */
  readonly voiceName: string;
}
const name = 'plumbline.sound';
const usual: SoundChoice = { voice: true, tones: true, paced: true, voiceName: '' };

function read(): SoundChoice {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(name) ?? '{}');
    const said = typeof kept === 'object' && kept !== null ? (kept as Partial<Record<keyof SoundChoice, unknown>>) : {};
    const pick = (key: 'voice' | 'tones' | 'paced'): boolean => (typeof said[key] === 'boolean' ? said[key] : usual[key]);
    const voiceName = typeof said.voiceName === 'string' ? said.voiceName : usual.voiceName;
    return { voice: pick('voice'), tones: pick('tones'), paced: pick('paced'), voiceName };
  } catch {
    return usual;
  }
}
export const sound = signal<SoundChoice>(read());

export function choose(change: Partial<SoundChoice>): void {
  sound.value = { ...sound.value, ...change };
  try {
    window.localStorage.setItem(name, JSON.stringify(sound.value));
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
}
