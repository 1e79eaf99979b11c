import type { ExerciseWords } from '@plumbline/engine';

export const backpackRow = {
  name: 'Remo con mochila',
  aliases: ['remo con bolsa', 'remo en casa', 'backpack row'],
  purpose: 'Trabaja la parte alta de la espalda en casa, con una mochila y una silla.',
  setUp: 'Mete uno o dos libros en una mochila. Apoya una mano en una silla firme y da un paso atrás.',
  steps: [
    'Inclínate desde la cadera y deja que la mano te sostenga.',
    'Toma la mochila por el asa, con el brazo largo.',
    'Lleva la mochila hacia la cadera, con el codo cerca.',
    'Haz una pausa y deja que baje despacio.',
    'Deja la mochila en la silla antes de cambiar de mano.',
  ],
  cues: ['La mano te sostiene', 'Mochila a la cadera', 'Hombros a la misma altura'],
  breath: 'Suelta el aire cuando sube la mochila y tómalo cuando baja.',
  difficulties: [
    { what: 'La mochila se balancea.', ease: 'Llénala bien y sube más despacio.' },
    { what: 'Se cansa la espalda.', ease: 'Apóyate en una mesa más alta.' },
  ],
  stopIf: ['Dolor de espalda que crece', 'Dolor agudo en un hombro o una muñeca'],
  standIns: 'Una bolsa de compra fuerte sirve en lugar de la mochila.',
} as const satisfies ExerciseWords;
