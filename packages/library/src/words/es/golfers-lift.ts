import type { ExerciseWords } from '@plumbline/engine';

export const golfersLift = {
  name: 'Recoger algo sobre una pierna',
  aliases: ['levantamiento del golfista', 'golfer’s lift', 'recoger del suelo'],
  purpose: 'Una manera ágil de recoger cosas pequeñas y ligeras.',
  setUp:
    'Pon algo ligero, como un calcetín, en un taburete bajo o en el suelo. Ponte junto al respaldo de una silla o una encimera, con una mano encima.',
  steps: [
    'Quédate sobre la pierna que está más cerca del apoyo.',
    'Inclínate desde esa cadera mientras la otra pierna flota atrás.',
    'Haz una línea larga con cabeza, espalda y pierna.',
    'Toma el objeto con la mano libre.',
    'Deja que la pierna de atrás baje y te lleve arriba.',
  ],
  cues: ['Como un balancín', 'Mano en el apoyo', 'Solo cosas ligeras'],
  breath: 'Suelta el aire al subir.',
  difficulties: [
    { what: 'No llegas al suelo.', ease: 'Pon el objeto en el asiento de una silla.' },
    { what: 'El cuerpo gira.', ease: 'Apunta la hebilla del cinturón al suelo.' },
  ],
  stopIf: ['Dolor de espalda', 'Falta de equilibrio', 'Mareo'],
  standIns: 'Vale un calcetín, una taza o una pelota de tenis. Agárrate a una encimera o a una silla pesada.',
} as const satisfies ExerciseWords;
