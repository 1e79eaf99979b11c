import type { ExerciseWords } from '@plumbline/engine';

export const latPulldown = {
  name: 'Jalón al pecho',
  aliases: ['polea al pecho', 'jalón en máquina', 'lat pulldown'],
  purpose: 'Da fuerza para tirar con la espalda y los brazos, con el cuerpo apoyado.',
  setUp: 'Ajusta el cojín para que quede firme sobre los muslos. Elige poco peso para la primera serie.',
  steps: [
    'Toma la barra algo más ancho que los hombros, palmas al frente.',
    'Siéntate con los brazos largos y el pecho abierto.',
    'Baja la barra por delante hasta lo alto del pecho.',
    'Deja que suba despacio hasta alargar los brazos.',
  ],
  cues: ['La barra, delante', 'Pecho quieto', 'Arriba, sin tirones'],
  breath: 'Suelta el aire al bajar la barra y tómalo al subir.',
  difficulties: [
    { what: 'Echas el cuerpo atrás.', ease: 'Quita algo de peso y ve más lento.' },
    { what: 'Abajo, los hombros se encogen.', ease: 'Detén la barra a la altura de la barbilla.' },
  ],
  stopIf: ['Dolor en el hombro con los brazos arriba', 'Dolor de espalda que crece en la serie'],
  standIns: 'En casa, usa el jalón con banda.',
} as const satisfies ExerciseWords;
