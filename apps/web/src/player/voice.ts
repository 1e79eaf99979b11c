// The browser's own voice, where it has one. Everything it says is on the screen too.
import { signal } from '@preact/signals';
import { locale } from '../words.ts';

/** True once the browser has named a voice. */
export const hasVoice = signal(false);

const speech = (): SpeechSynthesis | undefined => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis);
const localVoice = (): SpeechSynthesisVoice | undefined => {
  const voices = speech()?.getVoices() ?? [];
  const own = voices.filter(({ lang }) => lang.toLowerCase().startsWith(locale.slice(0, 2)));
  // A voice that needs a server would send the words away: only those of this device speak.
  return own.find(({ localService, default: usual }) => localService && usual) ?? own.find(({ localService }) => localService);
};

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
