import type { PhrasesRecord } from '../../phrases.ts';

/** What stands in a file for other health programs. */
export const record = {
  plan: 'Plan de ejercicio, hecho con Plumbline según las respuestas de la propia persona',
  readiness: 'Preguntas de salud',
  week: 'Preguntas de la semana',
  activity: 'Una actividad que importa',
  rating: 'Qué tal va',
  session: 'Sesión de ejercicio',
  setsDone: 'Series terminadas',
  stopped: 'Por qué terminó antes',
  stopSign: 'Una señal para parar',
  walk: 'Caminata',
  other: 'Otra actividad',
  ownTried: 'Probado, hasta notarlo un poco más',
  ownDone: 'Hecho, de vuelta paso a paso',
  ownNow: 'Dónde está',
  ownBegan: 'Dónde empezó',
  note: 'Con sus propias palabras',
  painInTest: 'Dolor durante la prueba',
  sides: { left: 'Izquierda', right: 'Derecha' },
} as const satisfies PhrasesRecord;
