import type { ExerciseWords } from '@plumbline/engine';

export const pallofPress = {
  name: 'Empuje Pallof',
  aliases: ['press Pallof', 'empujar sin girar', 'Pallof press'],
  purpose: 'Practica resistir un giro mientras las manos se alejan.',
  setUp: 'Sujeta la banda a la altura del pecho. Ponte con un lado hacia ella y las rodillas sueltas.',
  steps: [
    'Lleva las dos manos al centro del pecho.',
    'Suelta el aire y empuja las manos rectas al frente.',
    'Espera dos segundos sin girar.',
    'Trae las manos de vuelta, despacio.',
    'Acaba la serie y luego ponte del otro lado.',
  ],
  cues: ['Manos rectas al frente', 'Cadera quieta', 'Vuelve despacio'],
  breath: 'Suelta el aire al empujar y tómalo al volver.',
  difficulties: [
    { what: 'El tronco gira hacia la sujeción.', ease: 'Acércate, para que la banda tire menos.' },
    { what: 'Subes los hombros.', ease: 'Baja un poco las manos y alarga el cuello.' },
  ],
  stopIf: ['Un dolor de torsión en la espalda', 'Una sujeción que se mueve'],
  standIns: 'Una puerta firme, con llave, puede sujetar la banda del lado de las bisagras.',
} as const satisfies ExerciseWords;
