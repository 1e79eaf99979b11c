// How the page looks, moves and counts weight, kept beside the log: it is no fact about the person.
import { signal } from '@preact/signals';
import { findShelf, settingsKey as name, tryPut } from '../storage/shelf.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['usual', 'large', 'largest'] as const;
export const motions = ['auto', 'less'] as const;
export const weightUnits = ['kg', 'lb'] as const;

export interface Settings {
  /** `auto`: as the device has it. */
  readonly theme: (typeof themes)[number];
  readonly text: (typeof textSizes)[number];
  readonly motion: (typeof motions)[number];
  readonly weight: (typeof weightUnits)[number];
}
export const usual: Settings = { theme: 'auto', text: 'usual', motion: 'auto', weight: 'kg' };
const allowed: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  theme: themes,
  text: textSizes,
  motion: motions,
  weight: weightUnits,
};

/** What was kept; each part that is missing or unknown is the usual one. */
export function settingsIn(kept: string | null | undefined): Settings {
  let said: unknown;
  try {
    said = JSON.parse(kept ?? '{}');
  } catch {
    return usual;
  }
  if (typeof said !== 'object' || said === null) return usual;
  const pick = <K extends keyof Settings>(key: K): Settings[K] =>
    allowed[key].find((value) => value === (said as Partial<Record<K, unknown>>)[key]) ?? usual[key];
  return { theme: pick('theme'), text: pick('text'), motion: pick('motion'), weight: pick('weight') };
}

const read = (): Settings => settingsIn(typeof window === 'undefined' ? undefined : findShelf()?.getItem(name));
export const settings = signal<Settings>(read());

export function change(part: Partial<Settings>): void {
  settings.value = { ...settings.value, ...part };
  tryPut(findShelf(), name, JSON.stringify(settings.value));
}
/** Another tab chose otherwise. */
export function rereadSettings(): void {
  settings.value = read();
}
export const isSettings = (key: string | null): boolean => key === null || key === name;
