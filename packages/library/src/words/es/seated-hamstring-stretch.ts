import type { ExerciseWords } from '@plumbline/engine';

export const seatedHamstringStretch = {
  name: 'Estirar detrás del muslo en la silla',
  aliases: ['isquiotibiales en silla', 'estirar isquios en la silla', 'hamstring stretch'],
  purpose: 'Estira la parte de atrás de un muslo desde la silla.',
  setUp: 'Siéntate en la mitad delantera de una silla firme. Desliza un talón al frente, con esa rodilla algo doblada.',
  steps: [
    'Descansa las manos en el otro muslo.',
    'Sube el pecho y crece en el asiento.',
    'Haz una reverencia desde la cadera, solo un poco.',
    'Para donde tire suave detrás del muslo y quédate.',
    'Sube y cambia de talón.',
  ],
  cues: ['Rodilla suelta', 'Pecho largo', 'Reverencia pequeña'],
  breath: 'Suelta el aire al bajar y luego respira fácil.',
  difficulties: [
    { what: 'Sientes un tirón agudo detrás de la rodilla.', ease: 'Dobla más la rodilla.' },
    { what: 'La espalda se redondea.', ease: 'Baja menos y mira al frente.' },
  ],
  stopIf: ['Hormigueo en la pierna o el pie', 'Dolor de espalda'],
  standIns: 'El borde de una cama firme sirve de asiento.',
} as const satisfies ExerciseWords;
