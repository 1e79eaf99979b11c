// The browser's own voice, where it has one. Everything it says is on the screen too.
import { signal } from '@preact/signals';
import { locale } from '../words.ts';
import { sound } from './sound-choice.ts';

/** True once the browser has named a voice. */
export const hasVoice = signal(false);

const speech = (): SpeechSynthesis | undefined => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis);
/** A voice that needs a server would send the words away: only those of this device speak. */
export const localVoices = (): readonly SpeechSynthesisVoice[] =>
  (speech()?.getVoices() ?? []).filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(locale.slice(0, 2)));
function localVoice(): SpeechSynthesisVoice | undefined {
  const own = localVoices();
  return own.find(({ name }) => name === sound.value.voiceName) ?? own.find(({ default: usual }) => usual) ?? own[0];
}

/** Looks for a voice now and whenever the browser has loaded more of them; gives what ends the watch. */
export function watchVoices(): () => void {
  const look = (): void => {
    hasVoice.value = localVoice() !== undefined;
  };
  look();
  speech()?.addEventListener('voiceschanged', look);
  return () => speech()?.removeEventListener('voiceschanged', look);
}

/** Says `text` now; what was being said gives way. */
export function say(text: string): void {
  const voice = localVoice();
  if (text === '' || voice === undefined) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.98;
  speech()?.cancel();
  speech()?.speak(words);
}
export const hush = (): void => speech()?.cancel();
