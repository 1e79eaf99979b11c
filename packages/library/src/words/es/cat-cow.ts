import type { ExerciseWords } from '@plumbline/engine';

export const catCow = {
  name: 'Gato y vaca',
  aliases: ['gato y camello', 'cat-cow', 'gato-vaca'],
  purpose: 'Mueve toda la espalda con suavidad, hacia un lado y hacia el otro.',
  setUp: 'Ponte a cuatro apoyos. Las manos bajo los hombros y las rodillas bajo la cadera.',
  steps: [
    'Mete el coxis y redondea la espalda hacia arriba, poco a poco.',
    'La cabeza va al final, solo hasta donde sea fácil.',
    'Ahora sube el coxis y deja que la barriga baje.',
    'Deja que el pecho se abra y mira un poco adelante.',
    'Pasa de una forma a la otra sin parar.',
  ],
  cues: ['Lento, como una ola', 'Solo lo que es fácil', 'Brazos largos'],
  breath: 'Suelta el aire al redondear, toma aire al abrir.',
  difficulties: [
    { what: 'Te molestan las muñecas o las rodillas.', ease: 'Apoya los puños, acolcha las rodillas, o hazlo en la silla.' },
    { what: 'Solo se mueve el cuello.', ease: 'Empieza cada vuelta desde el coxis.' },
  ],
  stopIf: ['Un dolor agudo o que se engancha', 'Hormigueo que se extiende a una pierna', 'Mareo'],
  standIns: 'Para las rodillas basta una alfombra o una manta doblada.',
} as const satisfies ExerciseWords;
