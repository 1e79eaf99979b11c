import type { PhrasesTrainer } from '../../phrases.ts';

/** What stands around the words of a trainer. */
export const trainer = {
  says: '{name} dice',
  saysOf: '{name} dice de {exercise}',
  unnamed: { name: 'Quien te entrena', says: 'Dice quien te entrena', wishes: 'Lo que tiene pensado quien te entrena' },
  wishes: 'Lo que {name} tiene pensado',
  first: 'Cómo estás va primero. Puede empezar más fácil o esperar.',
  range: 'De {from} a {to}: empieza con {from}.',
  step: 'Cada paso: {by} más.',
  stepTo: 'Cada paso: {by} más, hasta {to}.',
  next: 'Después: {name}.',
  noMore: 'Ya no: {says}',
  when: { pain: 'Si el dolor pasa de {n} de 10: {act}.', effort: 'Si el esfuerzo pasa de {n} de 10: {act}.' },
  acts: { easier: 'algo más fácil', hold: 'quédate en esta cantidad', rest: 'la próxima vez, sin este', stop: 'deja este' },
  forAll: 'Para todos los ejercicios. {says}',
  suggests: '{name} sugiere: {time}.',
  time: {
    every: 'cada {time}',
    between: 'cada {from} a {to}',
    at: 'a las {times}',
    each: '{time} cada vez',
    hours: { one: '{n} hora', other: '{n} horas' },
  },
} as const satisfies PhrasesTrainer;
