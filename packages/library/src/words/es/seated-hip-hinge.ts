import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipHinge = {
  name: 'Inclinarse desde la cadera en la silla',
  aliases: ['bisagra de cadera en silla', 'reverencia en la silla', 'seated hip hinge'],
  purpose: 'Te enseña a doblarte por la cadera en el asiento.',
  setUp: 'Siéntate cerca del borde de una silla firme. Apoya los pies, algo más abiertos que la cadera.',
  steps: [
    'Cruza los brazos sobre el pecho.',
    'Inclina todo el tronco al frente desde la cadera.',
    'Lleva la espalda larga, como una tabla que se inclina.',
    'Espera donde aún sea fácil.',
    'Empuja con los pies y vuelve a subir.',
  ],
  cues: ['Dobla la cadera', 'Espalda larga', 'Pecho abierto'],
  breath: 'Toma aire al inclinarte y suéltalo al subir.',
  difficulties: [
    { what: 'La espalda se redondea.', ease: 'Inclínate menos y mira al suelo, delante de ti.' },
    { what: 'Quieres empujar con las manos.', ease: 'Inclínate la mitad hasta que sea más fácil.' },
  ],
  stopIf: ['Dolor de espalda que crece', 'Hormigueo o dolor que baja por una pierna'],
  standIns: 'Un taburete firme o el borde de una cama firme también sirve.',
} as const satisfies ExerciseWords;
