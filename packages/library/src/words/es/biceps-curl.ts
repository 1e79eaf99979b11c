import type { ExerciseWords } from '@plumbline/engine';

export const bicepsCurl = {
  name: 'Doblar los codos con peso',
  aliases: ['curl de bíceps', 'flexión de bíceps', 'biceps curl'],
  purpose: 'Fortalece el frente de los brazos para levantar y llevar cosas.',
  setUp: 'Ponte de pie con los pies al ancho de la cadera. Toma una pesa en cada mano, con las palmas al frente.',
  steps: [
    'Deja los codos junto a las costillas.',
    'Dobla los codos y sube las pesas hacia los hombros.',
    'Baja contando despacio hasta tres.',
  ],
  cues: ['Codos quietos', 'Cuerpo alto', 'Baja en tres'],
  breath: 'Suelta el aire al subir, toma aire al bajar.',
  difficulties: [
    { what: 'Te echas atrás para subir.', ease: 'Usa menos peso, o ponte con la espalda cerca de una pared.' },
    { what: 'Las muñecas se doblan.', ease: 'Gira los pulgares hacia arriba, como con un martillo.' },
  ],
  stopIf: ['Dolor en el codo', 'Molestia en la espalda por echarte atrás'],
  standIns: 'Usa dos botellas de agua o dos latas de comida.',
} as const satisfies ExerciseWords;
