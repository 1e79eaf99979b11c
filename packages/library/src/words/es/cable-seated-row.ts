import type { ExerciseWords } from '@plumbline/engine';

export const cableSeatedRow = {
  name: 'Remo sentado en polea',
  aliases: ['remo en máquina', 'remo bajo', 'seated cable row'],
  purpose: 'Fortalece la parte alta de la espalda y los brazos con un peso fácil de cambiar.',
  setUp: 'Siéntate en la máquina de remo, con los pies en las placas y las rodillas sueltas. Empieza con poco peso.',
  steps: [
    'Toma los mangos y siéntate con la espalda erguida y los brazos largos.',
    'Rema con los mangos hacia las costillas de abajo.',
    'Aprieta los omóplatos un momento, uno contra otro.',
    'Deja que el peso vuelva despacio y no muevas el cuerpo.',
  ],
  cues: ['El cuerpo sigue erguido', 'Codos cerca', 'Sin balanceo'],
  breath: 'Suelta el aire al tirar y toma aire a fondo al volver.',
  difficulties: [
    { what: 'La espalda se redondea al estirarte.', ease: 'Estírate menos, o siéntate en una toalla doblada.' },
    { what: 'Los hombros se encogen.', ease: 'Elige menos peso.' },
  ],
  stopIf: ['Dolor de espalda al estirarte hacia delante', 'Un pellizco en el hombro'],
  standIns: 'Con una banda y una silla, haz el remo con banda en la silla.',
} as const satisfies ExerciseWords;
