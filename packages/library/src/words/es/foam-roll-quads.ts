import type { ExerciseWords } from '@plumbline/engine';

export const foamRollQuads = {
  name: 'Rodillo en el frente del muslo',
  aliases: ['rodillo en los cuádriceps', 'foam roller cuádriceps', 'quad roll'],
  purpose: 'Pasa el rodillo por los músculos grandes del frente del muslo.',
  setUp: 'Acuéstate boca abajo sobre los antebrazos. Pon el rodillo bajo un muslo. Dobla la otra rodilla hacia fuera.',
  steps: [
    'Pon firme la barriga para que la espalda siga larga.',
    'Muévete adelante y atrás con ayuda de los antebrazos.',
    'Ve desde debajo de la cadera hasta encima de la rótula.',
    'Detente en un punto sensible y dobla esa rodilla una vez.',
    'Lleva el rodillo al otro muslo.',
  ],
  cues: ['Por encima de la rótula', 'Espalda larga', 'Hombros anchos'],
  breath: 'Suelta el aire lento en los puntos sensibles.',
  difficulties: [
    { what: 'La espalda se hunde.', ease: 'Rueda un tramo más corto y descansa a menudo.' },
    { what: 'Estar boca abajo es incómodo.', ease: 'Usa un rodillo de mano en una silla.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor de rodilla'],
  standIns: 'Un rodillo de mano o de cocina es un cambio fácil.',
} as const satisfies ExerciseWords;
