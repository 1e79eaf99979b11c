import type { ExerciseWords } from '@plumbline/engine';

export const standingSetup = {
  name: 'De pie a gusto',
  aliases: ['cómo estar de pie', 'estar de pie sin cansarse', 'standing set-up'],
  purpose: 'Hace más llevaderos los ratos largos de pie.',
  setUp: 'Ponte donde sueles estar de pie, como ante el fregadero o en una fila.',
  steps: [
    'Reparte el peso entre los dos pies.',
    'Deja sueltas las rodillas.',
    'Sube un pie a un escalón bajo o a un borde por un rato.',
    'Cambia de pie a ratos, o apóyate en algo.',
  ],
  cues: ['Rodillas sueltas', 'Cambia a ratos', 'Apóyate cuando quieras'],
  breath: 'Respira como siempre.',
  difficulties: [
    { what: 'Las rodillas se traban.', ease: 'Mécete un poco de un lado a otro.' },
    { what: 'La espalda se cansa.', ease: 'Siéntate o camina dos minutos y luego vuelve.' },
  ],
  stopIf: ['Dolor de espalda o de pierna que crece al estar de pie: siéntate o camina un poco'],
  standIns: '',
} as const satisfies ExerciseWords;
