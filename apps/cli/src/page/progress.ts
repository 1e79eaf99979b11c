// How far a long work is: one line that is written over on a terminal, a line every tenth elsewhere.
import type { Io } from '../io.ts';
import { cell, pageWidth } from './layout.ts';

export interface Progress {
  readonly tell: (done: number) => void;
  readonly end: () => void;
}

const barWidth = 40;
const bar = (part: number): string => '━'.repeat(Math.floor(part * barWidth)) + '·'.repeat(barWidth - Math.floor(part * barWidth));

/** Progress towards `all`, on standard error. */
export function progressOn(io: Io, all: number): Progress {
  let shown = -1;
  const steps = io.errIsTerminal ? 100 : 10;
  return {
    tell: (done) => {
      const step = Math.floor((done / all) * steps);
      if (step <= shown) return;
      shown = step;
      const count = `${done} of ${all} people`;
      io.err(io.errIsTerminal ? `\r${bar(done / all)} ${count}` : `${count}\n`);
    },
    end: () => {
      if (io.errIsTerminal && shown >= 0) io.err(`\r${cell('', pageWidth - 1)}\r`);
    },
  };
}
