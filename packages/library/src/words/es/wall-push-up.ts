import type { ExerciseWords } from '@plumbline/engine';

export const wallPushUp = {
  name: 'Flexión de brazos en la pared',
  aliases: ['flexiones de pie', 'lagartijas en la pared', 'wall push-up'],
  purpose: 'Fortalece pecho, hombros y brazos de forma suave, de pie.',
  setUp: 'Ponte de cara a una pared libre, a un brazo de distancia. Pon las manos a la altura del pecho y al ancho de los hombros.',
  steps: [
    'Alinea talones, cadera y cabeza.',
    'Dobla los codos y lleva el pecho a la pared.',
    'Deja que los omóplatos se junten y bajen.',
    'Si quieres, espera un momento.',
    'Aleja la pared hasta tener los brazos rectos.',
  ],
  cues: ['El pecho va primero', 'Codos hacia abajo', 'Barriga un poco firme'],
  breath: 'Toma aire al ir a la pared y suéltalo al alejarte.',
  difficulties: [
    { what: 'Lo notan las muñecas.', ease: 'Usa los puños o pon las manos más abajo.' },
    { what: 'Es muy fácil.', ease: 'Lleva los pies un poco más atrás.' },
  ],
  stopIf: ['Dolor en el hombro o la muñeca', 'Dolor de espalda que crece', 'Mareo'],
  standIns: 'Una puerta firme y cerrada vale tanto como una pared.',
} as const satisfies ExerciseWords;
