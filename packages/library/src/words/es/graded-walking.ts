import type { ExerciseWords } from '@plumbline/engine';

export const gradedWalking = {
  name: 'Caminar poco a poco',
  aliases: ['caminata', 'plan para caminar', 'graded walking'],
  purpose: 'Aumenta tus caminatas poco a poco: a muchas personas con dolor de espalda les ayuda.',
  setUp: 'Ponte zapatos que te gusten y elige un camino plano y fácil. Dar vueltas por la casa también cuenta.',
  steps: [
    'Sal a un paso que te deje hablar.',
    'Deja que los brazos se balanceen.',
    'Termina a la hora prevista, en días buenos y en días más duros.',
    'Si se hace largo, divídelo en dos paseos más cortos.',
  ],
  cues: ['Paso fácil', 'Brazos sueltos', 'Termina a tiempo'],
  breath: 'Respira de modo que puedas charlar.',
  difficulties: [
    { what: 'Las molestias llegan a medio camino.', ease: 'Vuelve antes, o siéntate un minuto y sigue.' },
    { what: 'No puedes salir.', ease: 'Camina de un lado a otro en casa.' },
  ],
  stopIf: [
    'Dolor en el pecho, o una respiración que no se calma',
    'Debilidad o falta de sensibilidad que se extiende en una pierna',
    'Mareo',
  ],
  standIns: '',
} as const satisfies ExerciseWords;
