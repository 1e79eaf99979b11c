import type { ExerciseWords } from '@plumbline/engine';

export const pushUp = {
  name: 'Flexión de brazos',
  aliases: ['flexiones', 'lagartijas', 'push-up'],
  purpose: 'Fortalece pecho, brazos y barriga como un equipo.',
  setUp: 'Arrodíllate en una colchoneta y pon las manos bajo el pecho, dedos abiertos. Lleva atrás un pie y luego el otro.',
  steps: [
    'Aprieta un poco glúteos y barriga, como una plancha.',
    'Dobla los codos, algo abiertos, y baja el pecho.',
    'Detente justo sobre el suelo, o antes.',
    'Empuja, y que todo el cuerpo suba a la vez.',
    'Para descansar, baja primero las rodillas.',
  ],
  cues: ['Sube de una pieza', 'Mira al suelo', 'Codos a medio abrir'],
  breath: 'Toma aire al bajar y suéltalo al subir.',
  difficulties: [
    { what: 'La cadera cae primero.', ease: 'Hazlas con las rodillas abajo o las manos en un banco.' },
    { what: 'Duelen las muñecas.', ease: 'Agarra dos asas firmes o empuja con los puños.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el hombro o la muñeca'],
  standIns: 'Una alfombra o una manta doblada puede ser la colchoneta.',
} as const satisfies ExerciseWords;
