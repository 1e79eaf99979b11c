import type { ExerciseWords } from '@plumbline/engine';

export const tallPostureDrill = {
  name: 'Crecer hacia arriba',
  aliases: ['alargar la espalda', 'cuerpo alto', 'grow tall'],
  purpose: 'Un gesto pequeño para hacer en una fila, en el escritorio o en el auto.',
  setUp: 'Quédate tal como estás, en la silla o de pie.',
  steps: [
    'Deja que lo alto de la cabeza flote un par de centímetros.',
    'Deja el pecho blando, sin inflarlo.',
    'Deja caer los hombros y afloja las rodillas.',
    'Sigue así unas respiraciones y luego cambia de posición.',
  ],
  cues: ['Arriba por la coronilla', 'Ligero, no rígido', 'Luego cambia otra vez'],
  breath: 'Deja que el aire vaya lento y suave.',
  difficulties: [
    { what: 'El cuerpo se pone rígido, como un soldado.', ease: 'Usa la mitad del esfuerzo y mueve los dedos de los pies.' },
    { what: 'Sientes que debes seguir así todo el día.', ease: 'No hace falta. A tu espalda le gustan muchas posiciones.' },
  ],
  stopIf: ['Dolor de cuello o de espalda que crece: cambia de posición'],
  standIns: '',
} as const satisfies ExerciseWords;
