import type { ExerciseWords } from '@plumbline/engine';

export const seatedSmallRound = {
  name: 'Redondear un poco en la silla',
  aliases: ['flexión pequeña en silla', 'curva pequeña', 'seated small flexion'],
  purpose: 'Un gesto pequeño para espaldas que prefieren redondearse a arquearse.',
  setUp: 'Siéntate cerca del borde de la silla, con los pies separados. Descansa las manos sobre los muslos.',
  steps: [
    'Deja que el coxis se meta un poco debajo de ti.',
    'Que la zona baja de la espalda haga una curva pequeña.',
    'Vuelve a crecer en el asiento, y no más allá.',
    'Empieza la próxima cuando quieras.',
  ],
  cues: ['Pequeño está bien', 'Redondea, luego crece', 'Las manos comparten el peso'],
  breath: 'Suelta el aire al redondear, toma aire al subir.',
  difficulties: [
    { what: 'Te doblas desde la cadera.', ease: 'Deja el pecho sobre la cadera y mete solo el coxis.' },
    { what: 'Parece muy poco.', ease: 'Deja que crezca un par de centímetros, mientras te guste.' },
  ],
  stopIf: ['Dolor que baja más por la pierna', 'Redondear se siente peor cada vez'],
  standIns: 'Usa una silla de ruedas o el borde de una cama o un sofá firme.',
} as const satisfies ExerciseWords;
