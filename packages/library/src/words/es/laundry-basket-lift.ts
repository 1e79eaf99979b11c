import type { ExerciseWords } from '@plumbline/engine';

export const laundryBasketLift = {
  name: 'Levantar el cesto de la ropa',
  aliases: ['levantar la canasta de la ropa', 'levantar en casa', 'laundry basket lift'],
  purpose: 'Hace de una tarea diaria una práctica para piernas y espalda.',
  setUp: 'Pon un cesto de ropa vacío en una silla o una cama. Ponte cerca y de frente.',
  steps: [
    'Apoya las dos manos en los lados del cesto.',
    'Lleva la cadera atrás hasta que los brazos cuelguen rectos.',
    'Desliza el cesto hacia ti.',
    'Levántate con el cesto contra la barriga.',
    'Lleva otra vez la cadera atrás para dejarlo.',
  ],
  cues: ['Cesto cerca', 'Primero la cadera atrás', 'Hasta estar de pie'],
  breath: 'Suelta el aire al levantarte con él.',
  difficulties: [
    { what: 'Queda muy bajo.', ease: 'Ponlo primero en una mesa.' },
    { what: 'Se hace fácil.', ease: 'Añade ropa, poca cada vez.' },
  ],
  stopIf: ['Dolor de espalda que crece', 'Dolor que baja más por la pierna'],
  standIns: 'Usa una caja o bolsa con dos asas, en una silla o cama firme.',
} as const satisfies ExerciseWords;
