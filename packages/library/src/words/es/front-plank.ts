import type { ExerciseWords } from '@plumbline/engine';

export const frontPlank = {
  name: 'Plancha',
  aliases: ['plancha frontal', 'plancha sobre antebrazos', 'plank'],
  purpose: 'Da aguante a todo el frente del cuerpo.',
  setUp: 'Acuéstate boca abajo en una colchoneta, sobre los antebrazos. Los codos quedan bajo los hombros.',
  steps: [
    'Mete los dedos de los pies, con los pies al ancho de la cadera.',
    'Pon firmes los glúteos y sube la cadera.',
    'Mantén una línea de los talones a la nuca.',
    'Mete un poco las costillas de abajo.',
    'Al acabar, baja primero las rodillas.',
  ],
  cues: ['Costillas dentro', 'Glúteos firmes', 'Respira mientras mantienes', 'Acaba mientras se vea bien'],
  breath: 'Sigue respirando mientras la cintura está firme.',
  difficulties: [
    { what: 'La zona baja de la espalda se hunde.', ease: 'Baja las rodillas y sigue desde ahí.' },
    { what: 'Mantener mucho te hace temblar.', ease: 'Haz varias de diez segundos con descansos cortos.' },
  ],
  stopIf: ['Dolor en la zona baja de la espalda al mantener', 'Dolor en el hombro', 'Un poco de mareo'],
  standIns: 'Una alfombra o una manta doblada sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
