import type { ExerciseWords } from '@plumbline/engine';

export const seatedSmallArch = {
  name: 'Arco pequeño en la silla',
  aliases: ['extensión pequeña en silla', 'arquear un poco la espalda', 'seated arch'],
  purpose: 'Un gesto pequeño para espaldas que prefieren arquearse a redondearse.',
  setUp: 'Siéntate cerca del borde de la silla, con las palmas en los muslos. Empieza con la espalda alta y cómoda.',
  steps: [
    'Inclina un poco la pelvis al frente, como para verter agua.',
    'Siente un hueco pequeño en la zona baja de la espalda.',
    'Vuelve al centro y quédate ahí.',
    'Descansa una respiración antes de inclinarte otra vez.',
  ],
  cues: ['Empieza en la cadera', 'Barbilla pareja', 'Sin empujar mucho'],
  breath: 'Toma aire al ir al frente, suéltalo al volver.',
  difficulties: [
    { what: 'Las costillas se asoman.', ease: 'Pon una mano en ellas y mueve solo la cadera.' },
    { what: 'Entre una y otra te hundes.', ease: 'Pon un cojín detrás y vuelve hasta él.' },
  ],
  stopIf: ['Un pellizco en la zona baja de la espalda', 'Dolor que baja más por la pierna'],
  standIns: 'Usa una silla de ruedas o el borde de una cama o un sofá firme.',
} as const satisfies ExerciseWords;
