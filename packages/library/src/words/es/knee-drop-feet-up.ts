import type { ExerciseWords } from '@plumbline/engine';

export const kneeDropFeetUp = {
  name: 'Rodillas al lado, pies en alto',
  aliases: ['limpiaparabrisas con piernas en alto', 'giro con rodillas arriba', 'tabletop knee drop'],
  purpose: 'Pide a los lados de la cintura que guíen las piernas.',
  setUp: 'Acuéstate boca arriba en una colchoneta con los brazos abiertos. Lleva las rodillas sobre la cadera, de una en una.',
  steps: [
    'Aprieta un poco los omóplatos contra la colchoneta.',
    'Baja las dos rodillas a medio camino hacia un lado.',
    'Detente mucho antes del suelo, o antes de que suba un hombro.',
    'Suelta el aire y deja que la cintura traiga las rodillas.',
    'Descansa en el centro y ve al otro lado.',
  ],
  cues: ['A medio camino', 'Hombros abajo', 'Trabaja la cintura'],
  breath: 'Toma aire al bajar las rodillas y suéltalo al volver.',
  difficulties: [
    { what: 'Un hombro se levanta.', ease: 'Baja las rodillas solo un palmo.' },
    { what: 'Pesa sostener las dos piernas.', ease: 'Deja los pies en el suelo y baja solo las rodillas.' },
  ],
  stopIf: ['Dolor como de torsión en la zona baja de la espalda', 'Hormigueo en una pierna'],
  standIns: 'Una alfombra o una manta doblada sirven de colchoneta.',
} as const satisfies ExerciseWords;
