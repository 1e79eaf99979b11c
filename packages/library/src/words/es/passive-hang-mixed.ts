import type { ExerciseWords } from '@plumbline/engine';

export const passiveHangMixed = {
  name: 'Colgarse con agarre mixto',
  aliases: ['agarre mixto', 'colgarse con una palma a cada lado', 'mixed-grip hang'],
  purpose: 'Suma un pequeño giro al colgarte, y cada lado se estira a su modo.',
  setUp: 'Súbete a una caja firme bajo una barra fuerte. Piensa en dos turnos iguales, uno para cada agarre.',
  steps: [
    'Agarra la barra con una palma hacia ti y la otra hacia afuera.',
    'Quita poco a poco el peso de la caja, hasta colgar.',
    'El cuerpo quizá quiera girar: deja que se calme.',
    'Apunta la cadera al frente.',
    'Busca la caja con los pies y baja. Nunca te sueltes de golpe.',
    'Descansa y cambia las dos manos, por el mismo tiempo.',
  ],
  cues: ['La cadera mira al frente', 'Los dos brazos comparten', 'El mismo tiempo cada vez'],
  breath: 'Toma y suelta el aire parejo todo el tiempo.',
  difficulties: [
    { what: 'Giras siempre a un lado.', ease: 'Deja un pie en la caja para guiarte.' },
    { what: 'La muñeca con la palma hacia ti queda doblada.', ease: 'Junta un poco las manos.' },
  ],
  stopIf: ['Dolor en el frente del codo', 'Un hombro que pellizca o se siente suelto', 'Manos que empiezan a soltarse'],
  standIns: 'Sirve cualquier barra fuerte con un escalón firme debajo. Si no, elige hoy un jalón.',
} as const satisfies ExerciseWords;
