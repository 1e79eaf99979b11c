import type { ExerciseWords } from '@plumbline/engine';

export const gobletSquat = {
  name: 'Sentadilla con peso al pecho',
  aliases: ['sentadilla goblet', 'sentadilla copa', 'goblet squat'],
  purpose: 'Hace más fuerte la sentadilla con un peso abrazado al pecho.',
  setUp: 'Sostén un peso ligero contra el pecho con las dos manos. Pies al ancho de los hombros.',
  steps: [
    'Acerca bien el peso y deja colgar los codos.',
    'Baja la cadera entre las piernas, con los codos por dentro de las rodillas.',
    'Quédate ahí un momento, con el pecho alto.',
    'Sube con la cadera y el pecho a la vez.',
  ],
  cues: ['Abraza el peso', 'Pecho y cadera juntos', 'Talones pesados'],
  breath: 'Toma aire arriba y suéltalo al levantarte.',
  difficulties: [
    { what: 'El peso te lleva adelante.', ease: 'Acércalo más o elige uno más ligero.' },
    { what: 'La espalda se redondea abajo.', ease: 'Detente un poco más arriba.' },
  ],
  stopIf: ['Dolor de espalda, cadera o rodilla', 'Mareo'],
  standIns: 'Abraza una mochila llena o un bidón de agua.',
} as const satisfies ExerciseWords;
