import type { ExerciseWords } from '@plumbline/engine';

export const tricepsKickback = {
  name: 'Estirar el codo hacia atrás',
  aliases: ['patada de tríceps', 'tríceps con mancuerna', 'triceps kickback'],
  purpose: 'Fortalece la parte de atrás del brazo, que ayuda a levantarte de una silla.',
  setUp: 'Apoya una mano en un banco o silla firme e inclínate un poco. Toma un peso ligero con la otra.',
  steps: [
    'Pega el brazo a las costillas con el codo doblado.',
    'Estira el codo, y el peso va hacia atrás.',
    'Sostenlo ahí un segundo.',
    'Dobla otra vez hasta un ángulo recto.',
    'Haz todas de un lado y luego cambia de mano.',
  ],
  cues: ['El brazo no se mueve', 'Espalda larga', 'Sin balanceo'],
  breath: 'Suelta el aire al estirar el codo, tómalo al doblarlo.',
  difficulties: [
    { what: 'El codo cae.', ease: 'Usa un peso más ligero.' },
    { what: 'Inclinarte molesta a la espalda.', ease: 'Apóyate en algo más alto y deja el cuerpo más derecho.' },
  ],
  stopIf: ['Dolor en el codo o el hombro', 'Molestia en la espalda por inclinarte'],
  standIns: 'Una botella llena sirve de peso y una encimera de banco.',
} as const satisfies ExerciseWords;
