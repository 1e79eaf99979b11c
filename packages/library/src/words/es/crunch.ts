import type { ExerciseWords } from '@plumbline/engine';

export const crunch = {
  name: 'Encogimiento',
  aliases: ['abdominales', 'crunch', 'sit-up'],
  purpose: 'Un clásico para la barriga, aquí solo para quien lo pide.',
  setUp: 'Acuéstate boca arriba con las rodillas dobladas. Toca apenas las sienes con las puntas de los dedos.',
  steps: [
    'Suelta el aire y sube rodando cabeza y hombros.',
    'Detente en cuanto sientas que ya basta.',
    'Deja los pies libres, sin engancharlos a nada.',
    'Baja lento hasta que la cabeza descanse.',
  ],
  cues: ['Dedos ligeros', 'Lento, no muchos', 'Ojos en las rodillas'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'Tiras de la cabeza.', ease: 'Cruza los brazos sobre el pecho.' },
    { what: 'Los últimos salen a tirones.', ease: 'Termina ahí la serie.' },
  ],
  stopIf: ['Dolor de espalda durante la serie o después', 'Dolor u hormigueo en una pierna'],
  standIns: 'Una manta doblada puede ser la colchoneta.',
} as const satisfies ExerciseWords;
