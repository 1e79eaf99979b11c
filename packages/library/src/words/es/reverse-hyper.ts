import type { ExerciseWords } from '@plumbline/engine';

export const reverseHyper = {
  name: 'Subir las piernas en un banco',
  aliases: ['hiperextensión inversa', 'subir las piernas boca abajo', 'reverse hyper'],
  purpose: 'Entrena cadera y espalda al subir las piernas, no el tronco.',
  setUp: 'Acuéstate boca abajo en el banco, con la cadera en el borde. Agarra firme las asas o el banco.',
  steps: [
    'Deja colgar las piernas, con los pies juntos.',
    'Sube las dos piernas con los glúteos.',
    'Para cuando estén en línea con el cuerpo.',
    'Baja lento, antes de que la espalda se redondee.',
  ],
  cues: ['Sin balanceo', 'En línea y basta', 'Agarra firme'],
  breath: 'Suelta el aire al subir las piernas y tómalo al bajarlas.',
  difficulties: [
    { what: 'Las piernas se balancean.', ease: 'Haz una pausa arriba y otra abajo.' },
    { what: 'La espalda trabaja más que la cadera.', ease: 'Dobla las rodillas y sube menos.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda', 'Hormigueo en una pierna'],
  standIns: 'Un banco alto y firme puede hacer de máquina.',
} as const satisfies ExerciseWords;
