import type { PhrasesReasons } from '../../phrases.ts';

/** Was das Programm neben der Dosis wünscht. */
export const reasonsOfPrograms = {
  'PRG-1': {
    says: 'Dein Programm will für jetzt nicht mehr als das.',
    fields: {
      sets: 'Dein Programm will {now:sets}, nicht {was}.',
      reps: 'Dein Programm will {now:reps}, nicht {was}.',
      seconds: 'Dein Programm will {now:seconds}, nicht {was:seconds}.',
      metres: 'Dein Programm will {now:metres}, nicht {was}.',
      kg: 'Dein Programm will {now:kg}, nicht {was}.',
    },
  },
  'PRG-2': { says: 'Du hast erreicht, was dein Programm hier will.' },
  'PRG-3': { says: 'Es lief gut. Jetzt kommt, was in deinem Programm danach steht.' },
  'PRG-4': { says: 'Was in deinem Programm danach steht, wartet, bis es gut für dich ist.' },
  'PRG-5': {
    says: 'Dein Programm will nach einer Einheit wie der letzten weniger.',
    moved: { up: 'Dein Programm will, dass es ruhig bleibt.', down: 'Dein Programm will nach einer Einheit wie der letzten weniger.' },
    fields: {
      progression: 'Dein Programm will nach einer Einheit wie der letzten keine Stufe mehr.',
      swap: 'Dein Programm lässt eine Übung für jetzt weg, nach einer Einheit wie der letzten.',
    },
  },
} as const satisfies Partial<PhrasesReasons>;
