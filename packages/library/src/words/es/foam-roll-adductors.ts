import type { ExerciseWords } from '@plumbline/engine';

export const foamRollAdductors = {
  name: 'Rodillo por dentro del muslo',
  aliases: ['rodillo en los aductores', 'foam roller aductores', 'adductor roll'],
  purpose: 'Pasa el rodillo por los músculos de la cara interna del muslo.',
  setUp: 'Acuéstate boca abajo sobre los antebrazos. Dobla una rodilla hacia fuera y mete el rodillo bajo ese muslo.',
  steps: [
    'Deja que el muslo pese sobre el rodillo.',
    'Mueve la cadera a los lados, con pasadas cortas.',
    'Empieza cerca de la rodilla y para a una mano de la ingle.',
    'Respira y espera en los puntos sensibles.',
    'Dobla la otra rodilla hacia fuera y repite.',
  ],
  cues: ['Pasadas cortas', 'Lejos de la ingle', 'Sin prisa'],
  breath: 'Respira con calma y deja suelta la mandíbula.',
  difficulties: [
    { what: 'La cadera no se abre tanto.', ease: 'Lleva la rodilla más abajo y usa menos rodillo.' },
    { what: 'Sientes la espalda torcida.', ease: 'Deja la cadera más cerca del suelo.' },
  ],
  stopIf: ['Dolor agudo por dentro del muslo', 'Zonas sin sensibilidad'],
  standIns: 'Un rodillo de mano, en una silla, llega al mismo músculo.',
} as const satisfies ExerciseWords;
