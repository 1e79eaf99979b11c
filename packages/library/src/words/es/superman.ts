import type { ExerciseWords } from '@plumbline/engine';

export const superman = {
  name: 'Brazos y piernas arriba, boca abajo',
  aliases: ['superman', 'supermán', 'elevación doble boca abajo'],
  purpose: 'Un ejercicio duro de espalda, aquí solo para quien lo pide.',
  setUp: 'Acuéstate boca abajo en una colchoneta, con los brazos largos al frente. Apoya la frente en el suelo.',
  steps: [
    'Aleja los dedos de las manos de los de los pies.',
    'Sube brazos y piernas a la vez, solo un poco.',
    'Flota dos o tres segundos.',
    'Baja con control y suelta todo.',
  ],
  cues: ['Alárgate', 'Sube poco', 'Cuello en línea'],
  breath: 'Suelta el aire al subir y respira mientras flotas.',
  difficulties: [
    { what: 'Subes de un tirón.', ease: 'Sube solo un brazo y la pierna contraria.' },
    { what: 'La cabeza se va atrás.', ease: 'Mira al suelo, delante de la nariz.' },
  ],
  stopIf: ['Cualquier pellizco en la zona baja de la espalda', 'Dolor u hormigueo en una pierna'],
  standIns: 'Una alfombra o una manta doblada puede ser la colchoneta.',
} as const satisfies ExerciseWords;
