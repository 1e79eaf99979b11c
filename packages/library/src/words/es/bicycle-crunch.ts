import type { ExerciseWords } from '@plumbline/engine';

export const bicycleCrunch = {
  name: 'Encogimiento en bicicleta',
  aliases: ['abdominales en bicicleta', 'crunch cruzado', 'bicycle crunch'],
  purpose: 'Un encogimiento con giro, exigente, solo para quien lo pide.',
  setUp: 'Acuéstate boca arriba y sostén la cabeza sin apretar. Sube las rodillas sobre la cadera.',
  steps: [
    'Levanta los hombros apenas del suelo.',
    'Gira las costillas hacia una rodilla.',
    'Estira la otra pierna, larga y bastante alta.',
    'Cambia de lado despacio, como si pedalearas en agua honda.',
  ],
  cues: ['Gira las costillas', 'Pedales lentos', 'La pierna sigue alta'],
  breath: 'Suelta el aire en cada giro.',
  difficulties: [
    { what: 'La zona baja de la espalda se levanta.', ease: 'Sube más la pierna recta, o toca el suelo con el talón.' },
    { what: 'Te molesta el cuello.', ease: 'Baja la cabeza entre giro y giro.' },
  ],
  stopIf: ['Dolor de espalda, o dolor que baja por una pierna', 'Tensión en el cuello'],
  standIns: 'Una alfombra gruesa sirve en vez de colchoneta.',
} as const satisfies ExerciseWords;
