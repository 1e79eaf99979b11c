import type { ExerciseWords } from '@plumbline/engine';

export const halfKneelingPallofPress = {
  name: 'Empuje Pallof con una rodilla abajo',
  aliases: ['press Pallof de rodillas', 'half-kneeling Pallof press', 'press antirrotación'],
  purpose: 'Suma al empuje Pallof el equilibrio sobre una rodilla.',
  setUp: 'Sujeta la banda a la altura del pecho, con la rodilla ya en el suelo. Pon algo blando bajo la rodilla más cercana a la sujeción.',
  steps: [
    'Deja el otro pie plano delante, con la rodilla sobre el tobillo.',
    'Aprieta el glúteo del lado de la rodilla apoyada.',
    'Sostén la banda en el esternón y crece hacia arriba.',
    'Lleva las manos rectas al frente y espera dos segundos.',
    'Vuelve lento, con la cadera y el pecho al frente.',
    'Cambia de rodilla y mira hacia el otro lado.',
  ],
  cues: ['Crece desde la rodilla', 'Glúteo firme', 'Sin girar'],
  breath: 'Suelta el aire al empujar y tómalo al volver.',
  difficulties: [
    { what: 'Te tambaleas.', ease: 'Separa más el pie de delante, o hazlo de pie.' },
    { what: 'Molesta la rodilla.', ease: 'Dobla debajo una toalla más gruesa.' },
  ],
  stopIf: ['Dolor en el frente de la rodilla', 'Dolor de espalda como de torsión'],
  standIns: 'Una almohada o una toalla doblada hacen blando el suelo.',
} as const satisfies ExerciseWords;
