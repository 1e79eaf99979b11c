import type { ExerciseWords } from '@plumbline/engine';

export const inBedBackPress = {
  name: 'Presión de espalda en la cama',
  aliases: ['presión con codos boca arriba', 'ejercicio en la cama', 'lying back press'],
  purpose: 'Te deja trabajar la espalda antes de levantarte.',
  setUp: 'Acuéstate boca arriba en la cama con las rodillas dobladas. Deja los codos junto a las costillas y las manos hacia arriba.',
  steps: [
    'Deja que el colchón cargue todo tu peso.',
    'Suelta el aire y aprieta suave codos y hombros hacia abajo.',
    'Siente cómo el pecho se abre un poco.',
    'Sigue mientras cuentas, con la cara relajada.',
    'Suelta y húndete otra vez en la cama.',
  ],
  cues: ['Aprieta suave', 'Mandíbula suelta', 'Sigue respirando'],
  breath: 'Suelta el aire al apretar y tómalo al soltar.',
  difficulties: [
    { what: 'La zona baja de la espalda se levanta.', ease: 'Aprieta menos, y pon una almohada bajo las rodillas.' },
    { what: 'Molestan los codos.', ease: 'Aprieta con la parte alta del brazo, o pon una toalla debajo.' },
  ],
  stopIf: ['Sensación de desmayo boca arriba', 'Dolor que crece cada vez que aprietas'],
  standIns: 'También sirve el suelo, con una colchoneta o una alfombra gruesa.',
} as const satisfies ExerciseWords;
