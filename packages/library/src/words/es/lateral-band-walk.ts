import type { ExerciseWords } from '@plumbline/engine';

export const lateralBandWalk = {
  name: 'Pasos de lado con banda',
  aliases: ['caminata lateral con banda', 'paso del monstruo', 'lateral band walk'],
  purpose: 'Trabaja los lados de la cadera mientras das pasos.',
  setUp: 'Ponte una banda cerrada justo encima de las rodillas. Ponte frente a una encimera o pared y apoya las puntas de los dedos.',
  steps: [
    'Dobla un poco las rodillas, con los pies al ancho de la cadera.',
    'Da un paso al lado contra la banda.',
    'Sigue despacio con el otro pie, sin aflojar la banda.',
    'Da todos los pasos hacia un lado.',
    'Luego vuelve por donde viniste.',
  ],
  cues: ['Rodillas sobre los dedos', 'Banda siempre tensa', 'Cadera a nivel'],
  breath: 'Respira fácil en cada paso.',
  difficulties: [
    { what: 'La banda junta las rodillas.', ease: 'Usa una más ligera o da pasos más cortos.' },
    { what: 'La espalda se cansa de estar inclinada.', ease: 'Ponte más de pie y dobla menos las rodillas.' },
  ],
  stopIf: ['Dolor de rodilla o de cadera', 'Molestia en la espalda que crece'],
  standIns: 'También sirve una banda larga atada en círculo.',
} as const satisfies ExerciseWords;
