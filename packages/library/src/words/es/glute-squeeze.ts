import type { ExerciseWords } from '@plumbline/engine';

export const gluteSqueeze = {
  name: 'Apretar los glúteos',
  aliases: ['contracción de glúteos', 'glute squeeze', 'isométrico de glúteos'],
  purpose: 'Una forma rápida de usar los músculos de la cadera en una pausa.',
  setUp: 'De pie, en la silla o en la cama: como estés ahora. Los pies miran al frente.',
  steps: [
    'Aprieta los dos glúteos hasta un seis de diez.',
    'Mantén más o menos un segundo.',
    'Afloja del todo.',
    'Mira si los dos lados trabajan igual.',
  ],
  cues: ['Firme, nunca a tope', 'Mandíbula suelta', 'Afloja del todo'],
  breath: 'Suelta un poco de aire cada vez que aprietas.',
  difficulties: [
    { what: 'La cadera se va adelante.', ease: 'Apoya la espalda en una pared mientras aprietas.' },
    { what: 'Lo sientes detrás de las piernas.', ease: 'Gira un poco los pies hacia fuera y aprieta menos.' },
  ],
  stopIf: ['Dolor cerca del coxis o en la pelvis', 'Dolor de cabeza o presión en la cabeza'],
  standIns: '',
} as const satisfies ExerciseWords;
