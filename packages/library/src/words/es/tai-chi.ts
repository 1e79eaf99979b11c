import type { ExerciseWords } from '@plumbline/engine';

export const taiChi = {
  name: 'Tai chi',
  aliases: ['taichí', 'práctica de tai chi', 'taiji'],
  purpose: 'Una práctica lenta y fluida para el equilibrio y la calma.',
  setUp: 'Usa una clase o un video que te guste. Ponte cerca de una silla, con sitio para los brazos.',
  steps: [
    'Abre un poco los pies, con las rodillas sueltas.',
    'Pasa lento de una figura a la siguiente.',
    'Gira la cadera y los pies a la vez.',
    'Pasa todo el peso antes de subir un pie.',
    'Acaba de pie y sin moverte, unas respiraciones.',
  ],
  cues: ['Lento como la miel', 'Rodillas sueltas', 'Los pies también giran'],
  breath: 'Deja que el aire siga al movimiento, sin fuerza.',
  difficulties: [
    { what: 'Bajar mucho cansa las rodillas.', ease: 'Baja menos y da pasos más cortos.' },
    { what: 'Te falta equilibrio.', ease: 'Apoya una mano en una silla o hazlo en el asiento.' },
  ],
  stopIf: ['Dolor de rodilla', 'Mareo', 'Falta de equilibrio'],
  standIns: '',
} as const satisfies ExerciseWords;
