import type { ExerciseWords } from '@plumbline/engine';

export const cobraStretch = {
  name: 'Cobra',
  aliases: ['postura de la cobra', 'cobra stretch', 'bhujangasana'],
  purpose: 'Dobla la espalda hacia atrás un poco más, si a tu espalda le gusta.',
  setUp: 'Acuéstate boca abajo en una colchoneta o alfombra. Pon las manos junto a las costillas, con los codos cerca.',
  steps: [
    'Alarga la coronilla hacia delante.',
    'Empuja un poco y sube el pecho un tramo corto.',
    'Deja los codos algo doblados.',
    'Mantén el frente de la cadera en el suelo.',
    'Baja sin prisa y descansa.',
  ],
  cues: ['Largo antes que alto', 'Codos doblados', 'Glúteos sueltos'],
  breath: 'Toma aire al subir el pecho y sigue respirando en calma.',
  difficulties: [
    { what: 'Pellizca en la zona baja de la espalda.', ease: 'Sube menos, o haz la esfinge.' },
    { what: 'Te molestan las muñecas.', ease: 'Baja a los antebrazos.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Cualquier sensación que baja por una pierna'],
  standIns: 'Una alfombra o una manta doblada sirven de colchoneta.',
} as const satisfies ExerciseWords;
