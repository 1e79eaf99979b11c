import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sphinx = {
  id: 'sphinx',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['cobra-stretch', 'prone-press-up', 'standing-small-arch'],
  stress: { ext: 2, over: 1, stretch: 1 },
  flags: ['prone', 'floor', 'easesExtension'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'one',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['rectus abdominis'], also: ['iliopsoas', 'erector spinae'] },
  grade: 'C',
  sources: ['design'],
  seeds: ['S001-23'],
} as const satisfies Exercise;
