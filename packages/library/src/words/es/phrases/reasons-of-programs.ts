import type { PhrasesReasons } from '../../phrases.ts';

/** Lo que pide el programa del entrenador, además de la dosis. */
export const reasonsOfPrograms = {
  'PRG-1': {
    says: 'Tu programa no pide más que eso por ahora.',
    fields: {
      sets: 'Tu programa pide {now:sets}, no {was}.',
      reps: 'Tu programa pide {now:reps}, no {was}.',
      seconds: 'Tu programa pide {now:seconds}, no {was:seconds}.',
      metres: 'Tu programa pide {now:metres}, no {was}.',
      kg: 'Tu programa pide {now:kg}, no {was}.',
    },
  },
  'PRG-2': { says: 'Has llegado a lo que tu programa pide aquí.' },
  'PRG-3': { says: 'Te fue bien, así que ahora viene lo que sigue en tu programa.' },
  'PRG-4': { says: 'Lo que sigue en tu programa espera hasta que sea bueno para ti.' },
  'PRG-5': {
    says: 'Tu programa pide ir con calma después de una sesión como la última.',
    moved: { up: 'Tu programa pide ir con calma.', down: 'Tu programa pide menos después de una sesión como la última.' },
    fields: {
      progression: 'Tu programa pide no subir después de una sesión como la última.',
      swap: 'Tu programa pide dejar un ejercicio por ahora, después de una sesión como la última.',
    },
  },
} as const satisfies Partial<PhrasesReasons>;
