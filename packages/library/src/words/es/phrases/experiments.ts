import type { PhrasesExperiments } from '../../phrases.ts';

/** Preguntas propias: las dos semanas están bien, y el plan sigue en ambas. Source: rule book 6.1, decision 0020. */
export const experiments = {
  title: 'Tu propia pregunta',
  week: 'Semana {n} de {of}',
  thisWeek: 'Esta semana: {arm}',
  questions: {
    'evening-roll': {
      ask: '¿Me ayuda usar el rodillo por la noche?',
      with: 'Rueda la parte alta de la espalda, las piernas o las caderas dos o tres noches, diez minutos como mucho.',
      without: 'Deja el rodillo esta semana.',
      withName: 'con rodillo',
      withoutName: 'sin rodillo',
    },
    'evening-breath': {
      ask: '¿Me ayudan cinco minutos lentos por la noche?',
      with: 'Respira despacio cinco minutos casi todas las noches.',
      without: 'Deja la respiración de la noche esta semana.',
      withName: 'con respiración',
      withoutName: 'sin respiración',
    },
    'reset-breaks': {
      ask: '¿Me ayudan las pausas para erguirme?',
      with: 'Yérguete medio minuto, tres veces al día.',
      without: 'Deja las pausas para erguirte esta semana. Muévete como quieras.',
      withName: 'con pausas',
      withoutName: 'sin pausas',
    },
    'morning-walk': {
      ask: '¿Me sienta mejor caminar antes del mediodía?',
      with: 'Camina antes del mediodía.',
      without: 'Camina después del mediodía.',
      withName: 'caminar antes del mediodía',
      withoutName: 'caminar después del mediodía',
    },
    'early-session': {
      ask: '¿Me sientan mejor las sesiones antes del mediodía?',
      with: 'Haz tus sesiones antes del mediodía, una hora después de levantarte o más tarde.',
      without: 'Haz tus sesiones después del mediodía.',
      withName: 'sesiones antes del mediodía',
      withoutName: 'sesiones después del mediodía',
    },
  },
} as const satisfies PhrasesExperiments;
