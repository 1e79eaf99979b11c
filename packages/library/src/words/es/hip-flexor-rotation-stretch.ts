import type { ExerciseWords } from '@plumbline/engine';

export const hipFlexorRotationStretch = {
  name: 'Estirar la cadera con brazo arriba',
  aliases: ['estiramiento de psoas con giro', 'zancada baja con brazo arriba', 'rotational lunge stretch'],
  purpose: 'Estira juntos la cadera y el costado.',
  setUp: 'Apoya una rodilla en algo blando, con una silla junto a la pierna de delante. Descansa esa mano en la silla.',
  steps: [
    'Mete el coxis y busca un tirón suave en la cadera.',
    'Sube el brazo libre junto a la oreja.',
    'Estírate arriba y por encima, hacia la silla.',
    'Gira un poco el pecho hacia la pierna de delante.',
    'Vuelve al centro antes de aflojar la cadera.',
  ],
  cues: ['Primero largo, luego al lado', 'Coxis dentro', 'Mano en la silla'],
  breath: 'Suelta el aire al estirarte y luego respira con calma.',
  difficulties: [
    { what: 'La espalda se arquea al estirarte.', ease: 'Deja el brazo más bajo.' },
    { what: 'Al hombro no le gusta.', ease: 'Apoya la mano en la cabeza.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor en el hombro'],
  standIns: 'Una manta doblada ablanda el suelo, y vale cualquier silla pesada.',
} as const satisfies ExerciseWords;
