import type { ExerciseWords } from '@plumbline/engine';

export const cableLift = {
  name: 'Diagonal arriba, con banda o polea',
  aliases: ['levantamiento diagonal', 'half-kneeling lift', 'leñador inverso'],
  purpose: 'Une cadera, cintura y brazos en un gesto hacia arriba.',
  setUp: 'Pon la banda o la polea baja, a un lado. Arrodíllate sobre algo blando, con el pie más lejano delante.',
  steps: [
    'Sostén el mango con las dos manos cerca de la cadera que da a la banda.',
    'Súbelo al centro del pecho.',
    'Empuja hacia arriba y al otro lado, más allá del hombro.',
    'Quédate dos segundos con las costillas sobre la cadera.',
    'Bájalo por el mismo camino.',
    'Date la vuelta y haz el otro lado.',
  ],
  cues: ['Costillas sobre la cadera', 'Crece hacia arriba', 'El mismo camino al volver'],
  breath: 'Suelta el aire al subir las manos y tómalo al bajarlas.',
  difficulties: [
    { what: 'Te echas atrás al subir los brazos.', ease: 'Detente a la altura del hombro.' },
    { what: 'La cadera se va a un lado.', ease: 'Aprieta el glúteo del lado de la rodilla apoyada.' },
  ],
  stopIf: ['Un pellizco en la espalda al subir los brazos', 'Dolor en el hombro'],
  standIns: 'Una banda en la pata de una mesa pesada hace de polea baja.',
} as const satisfies ExerciseWords;
