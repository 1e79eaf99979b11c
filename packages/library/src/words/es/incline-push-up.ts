import type { ExerciseWords } from '@plumbline/engine';

export const inclinePushUp = {
  name: 'Flexión de brazos inclinada',
  aliases: ['flexiones en banco', 'lagartija inclinada', 'incline push-up'],
  purpose: 'Fortalece pecho y brazos más que en la pared, sin bajar al suelo.',
  setUp: 'Busca una encimera o un banco que no resbale. Pon las manos en el borde, algo más anchas que los hombros.',
  steps: [
    'Camina con los pies atrás hasta hacer una rampa recta.',
    'Baja el pecho entre las manos.',
    'Mueve juntas las costillas y la cadera.',
    'Empuja el borde para subir.',
  ],
  cues: ['Recto como una plancha', 'Hombros lejos de las orejas', 'Empuja el borde'],
  breath: 'Toma aire al bajar, suelta el aire al subir.',
  difficulties: [
    { what: 'La espalda se hunde en el medio.', ease: 'Acerca los pies, o usa un borde más alto.' },
    { what: 'Molestan las muñecas.', ease: 'Agarra el borde con los dedos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor de muñeca o de hombro', 'Un apoyo que se mueve'],
  standIns: 'Sirve una mesa pesada contra la pared.',
} as const satisfies ExerciseWords;
