import type { ExerciseWords } from '@plumbline/engine';

export const oneLegStand = {
  name: 'Equilibrio sobre una pierna',
  aliases: ['a la pata coja', 'postura de la cigüeña', 'one-leg stand'],
  purpose: 'Entrena el equilibrio sobre una pierna, con las manos libres.',
  setUp: 'Ponte a mano de una encimera, una pared o una silla pesada. Deja colgar los brazos.',
  steps: [
    'Elige un punto al frente y míralo.',
    'Pasa el peso a un pie, con esa rodilla suelta.',
    'Sube el otro pie a la altura del tobillo.',
    'Deja que los pequeños vaivenes vengan y se vayan.',
    'Baja el pie con suavidad y cambia.',
  ],
  cues: ['Apoyo a mano', 'Los vaivenes están bien', 'Rodilla suelta'],
  breath: 'Respira en calma, sin aguantar el aire.',
  difficulties: [
    { what: 'Duras solo un segundo o dos.', ease: 'Toca el apoyo con un dedo.' },
    { what: 'El pie te da calambres.', ease: 'Suelta y separa los dedos del pie.' },
  ],
  stopIf: ['Mareo', 'Sentir que te puedes caer'],
  standIns: 'La encimera es lo mejor; una pared o una silla pesada sirve.',
} as const satisfies ExerciseWords;
