import type { ExerciseWords } from '@plumbline/engine';

export const stickRollLegs = {
  name: 'Palo de masaje en las piernas',
  aliases: ['barra de masaje', 'rodillo de mano', 'roller stick'],
  purpose: 'Masajea muslos y pantorrillas desde una silla.',
  setUp: 'Siéntate en una silla con un pie apoyado y la pierna suelta. Agarra el palo por las dos puntas.',
  steps: [
    'Rueda por encima del muslo, hacia ti y de vuelta.',
    'Lleva el palo al lado y a la parte de atrás del muslo.',
    'Para la pantorrilla, acerca el pie o súbelo a un escalón.',
    'Evita la rótula, el hueso de la espinilla y el pliegue de la rodilla.',
    'Haz lo mismo con la otra pierna.',
  ],
  cues: ['Músculo, no hueso', 'Pierna suelta', 'Firme pero amable'],
  breath: 'Respira como te salga.',
  difficulties: [
    { what: 'Las manos se cansan.', ease: 'Aprieta menos y haz turnos más cortos.' },
    { what: 'Al llegar a la pantorrilla se redondea la espalda.', ease: 'Rueda solo hasta donde llegas con la espalda alta.' },
  ],
  stopIf: ['Dolor agudo, o piel a la que le salen moretones', 'Una pantorrilla hinchada, caliente o con dolor'],
  standIns: 'Un rodillo de cocina o el palo liso de una escoba sirve.',
} as const satisfies ExerciseWords;
