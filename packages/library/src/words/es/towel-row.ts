import type { ExerciseWords } from '@plumbline/engine';

export const towelRow = {
  name: 'Remo con toalla en la puerta',
  aliases: ['remo en la puerta', 'tirar de la toalla', 'towel row'],
  purpose: 'Entrena la parte alta de la espalda en casa, solo con una toalla y una puerta.',
  setUp: 'Elige una puerta firme que se abra hacia el otro lado y ciérrala. Pasa una toalla larga por la manija y tira fuerte para probar.',
  steps: [
    'Toma las dos puntas de la toalla y ponte cerca, pies al ancho de la cadera.',
    'Afloja las rodillas y déjate ir atrás solo un poco.',
    'Deja largos los brazos, con casi todo el peso en los pies.',
    'Tira hasta poner el cuerpo derecho, con los codos rozando los lados.',
    'Vuelve lento a esa inclinación pequeña.',
  ],
  cues: ['El peso en los pies', 'Inclínate solo un poco', 'El cuerpo de una pieza'],
  breath: 'Suelta el aire al tirar, tómalo al irte atrás.',
  difficulties: [
    { what: 'Las manos se cansan.', ease: 'Enrolla la toalla una vez en cada mano.' },
    { what: 'Es muy ligero.', ease: 'Acerca un poco los pies a la puerta.' },
  ],
  stopIf: ['La puerta o la manija se mueve', 'Dolor en el codo o el hombro', 'Falta de equilibrio'],
  standIns: 'Una bufanda fuerte o una sábana puede ser la toalla.',
} as const satisfies ExerciseWords;
