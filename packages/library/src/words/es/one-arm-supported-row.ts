import type { ExerciseWords } from '@plumbline/engine';

export const oneArmSupportedRow = {
  name: 'Remo con un brazo y apoyo',
  aliases: ['remo con mancuerna', 'remo a una mano', 'dumbbell row'],
  purpose: 'Fortalece la parte alta de la espalda, un lado cada vez, mientras la otra mano te sostiene.',
  setUp: 'Apoya una mano en un banco firme, una silla o una encimera. Toma un peso ligero con la otra.',
  steps: [
    'Da un paso atrás e inclínate desde la cadera, con la espalda larga.',
    'Deja que el peso cuelgue derecho bajo el hombro.',
    'Sube el codo hasta pasar las costillas.',
    'Baja el peso hasta que el brazo quede largo, y sigue.',
    'Termina ese lado, ponte de pie y cambia.',
  ],
  cues: ['Cadera pareja', 'Codo cerca de ti', 'El pecho mira abajo'],
  breath: 'Suelta el aire al subir el peso y tómalo al bajarlo.',
  difficulties: [
    { what: 'El cuerpo gira al subir.', ease: 'Usa menos peso y sube menos.' },
    { what: 'La muñeca apoyada molesta.', ease: 'Apóyate en el antebrazo o en el puño.' },
  ],
  stopIf: ['Dolor de espalda incluso con apoyo', 'Dolor en la muñeca o el hombro'],
  standIns: 'Una encimera o una silla contra la pared puede ser el banco. Una botella llena puede ser el peso.',
} as const satisfies ExerciseWords;
