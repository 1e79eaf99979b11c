// Which tone stands for which cue; a breath is only said.
import type { CueKind } from '@plumbline/engine';
import type { Tone } from './tone-board.ts';

export const tones: Readonly<Record<CueKind, Tone | undefined>> = {
  count: 'count',
  begin: 'begin',
  half: 'half',
  'last-five': 'half',
  breath: undefined,
  rep: 'tick',
  'last-rep': 'tick',
  turn: 'turn',
  end: 'end',
  switch: 'half',
};
