// Colour, where a terminal shows it and the person has not declined it; everything reads the same without.
import type { Io } from '../io.ts';

export interface Ink {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly care: (text: string) => string;
  readonly alarm: (text: string) => string;
}

const plain = (text: string): string => text;
export const noInk: Ink = { strong: plain, quiet: plain, good: plain, care: plain, alarm: plain };

const code = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const colours: Ink = { strong: code(1, 22), quiet: code(2, 22), good: code(32, 39), care: code(33, 39), alarm: code(31, 39) };

/** Source: no-color.org, any value but the empty one declines. */
const declined = ({ env }: Io): boolean => (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';

export const inkFor = (io: Io): Ink => (io.outIsTerminal && !declined(io) ? colours : noInk);
