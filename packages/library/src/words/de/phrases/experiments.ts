import type { PhrasesExperiments } from '../../phrases.ts';

/** Eigene Fragen: Jede der beiden Wochen ist gut, und der Plan geht in beiden weiter. Source: rule book 6.1, decision 0020. */
export const experiments = {
  title: 'Deine eigene Frage',
  week: 'Woche {n} von {of}',
  thisWeek: 'Diese Woche: {arm}',
  questions: {
    'evening-roll': {
      ask: 'Hilft es mir, abends zu rollen?',
      with: 'Roll an zwei oder drei Abenden den oberen Rücken, die Beine oder die Hüften, höchstens zehn Minuten.',
      without: 'Lass die Rolle diese Woche weg.',
      withName: 'mit Rollen',
      withoutName: 'ohne Rollen',
    },
    'evening-breath': {
      ask: 'Helfen mir abends fünf langsame Minuten?',
      with: 'Atme an den meisten Abenden fünf Minuten lang langsam.',
      without: 'Lass den Atem am Abend diese Woche weg.',
      withName: 'mit Atem am Abend',
      withoutName: 'ohne Atem am Abend',
    },
    'reset-breaks': {
      ask: 'Hilft es mir, mich kurz aufzurichten?',
      with: 'Steh oder sitz dreimal am Tag eine halbe Minute groß da.',
      without: 'Lass das kurze Aufrichten diese Woche weg. Beweg dich, wie du magst.',
      withName: 'mit kurzem Aufrichten',
      withoutName: 'ohne kurzes Aufrichten',
    },
    'morning-walk': {
      ask: 'Tut mir Gehen vor dem Mittag besser?',
      with: 'Geh deine Wege zu Fuß vor dem Mittag.',
      without: 'Geh deine Wege zu Fuß nach dem Mittag.',
      withName: 'Gehen vor dem Mittag',
      withoutName: 'Gehen nach dem Mittag',
    },
    'early-session': {
      ask: 'Tut mir Training vor dem Mittag besser?',
      with: 'Mach deine Einheiten vor dem Mittag, frühestens eine Stunde nach dem Aufstehen.',
      without: 'Mach deine Einheiten nach dem Mittag.',
      withName: 'Training vor dem Mittag',
      withoutName: 'Training nach dem Mittag',
    },
  },
} as const satisfies PhrasesExperiments;
