import type { ExerciseWords } from '@plumbline/engine';

export const birdDogLegSlide = {
  name: 'Deslizar la pierna, a cuatro apoyos',
  aliases: ['medio bird dog', 'half bird dog', 'pierna atrás en cuadrupedia'],
  purpose: 'El primer paso hacia brazo y pierna contrarios, con los dedos del pie en el suelo.',
  setUp: 'Ponte a cuatro apoyos en una colchoneta. Manos bajo los hombros, rodillas bajo la cadera.',
  steps: [
    'Deja que la espalda halle un lugar plano y cómodo.',
    'Desliza un pie recto hacia atrás hasta que la pierna quede larga.',
    'Deja la cadera a nivel, como si llevara una taza.',
    'Espera ahí mientras cuentas.',
    'Vuelve con la rodilla, y cambia de pierna tras la serie.',
  ],
  cues: ['La taza no se mueve', 'Pierna larga', 'Ojos en el suelo'],
  breath: 'Suelta el aire al deslizar la pierna, y luego respira con calma.',
  difficulties: [
    { what: 'Un lado de la cadera se abre.', ease: 'Desliza menos, con la rodilla hacia abajo.' },
    { what: 'Las muñecas no van cómodas.', ease: 'Apóyate en los puños, o desliza los pies, sobre los antebrazos.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda incluso al deslizar poco', 'Dolor en la muñeca'],
  standIns: 'Una alfombra o una manta doblada van bien bajo las rodillas.',
} as const satisfies ExerciseWords;
