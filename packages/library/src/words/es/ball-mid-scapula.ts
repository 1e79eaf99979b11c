import type { ExerciseWords } from '@plumbline/engine';

export const ballMidScapula = {
  name: 'Pelota junto al omóplato',
  aliases: ['masaje con pelota, espalda alta', 'pelota en los romboides', 'ball massage, mid back'],
  purpose: 'Llega a los músculos entre el omóplato y la columna.',
  setUp: 'Ponte de espaldas a una pared. Coloca una pelota entre la pared y el músculo al lado de un omóplato.',
  steps: [
    'Cruza el brazo de ese lado sobre el pecho.',
    'Apóyate hasta sentir una presión útil, no aguda.',
    'Dobla y estira las rodillas para mover la pelota.',
    'Sigue el borde del omóplato.',
    'Pasa la pelota al otro lado.',
  ],
  cues: ['Al lado de la columna, nunca encima', 'Apóyate, no empujes', 'Rodillas lentas'],
  breath: 'Respira despacio y deja caer el hombro.',
  difficulties: [
    { what: 'La pelota se cae.', ease: 'Métela en un calcetín y cuélgala sobre el hombro.' },
    { what: 'Se cansan las rodillas.', ease: 'Quédate en un punto y solo respira.' },
  ],
  stopIf: ['Dolor en las costillas', 'Hormigueo en el brazo'],
  standIns: 'Sirve una pelota de tenis o un par de calcetines enrollados.',
} as const satisfies ExerciseWords;
