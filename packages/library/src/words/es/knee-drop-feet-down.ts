import type { ExerciseWords } from '@plumbline/engine';

export const kneeDropFeetDown = {
  name: 'Rodillas al lado, pies en el suelo',
  aliases: ['rotación de tronco boca arriba', 'limpiaparabrisas', 'lower trunk rotation'],
  purpose: 'Un giro fácil de lado a lado para la cintura y la zona baja de la espalda.',
  setUp: 'Acuéstate boca arriba con las rodillas dobladas y los pies apoyados. Abre los brazos a los lados.',
  steps: [
    'Deja que las rodillas caigan despacio hacia un lado.',
    'Detente a medio camino, con los dos hombros aún en el suelo.',
    'Usa la cintura para subir otra vez las rodillas.',
    'Déjalas caer hacia el otro lado.',
  ],
  cues: ['Hombros pesados', 'A medio camino basta', 'La cintura las trae'],
  breath: 'Toma aire al caer las rodillas, suéltalo al volver.',
  difficulties: [
    { what: 'Un hombro se despega.', ease: 'Deja caer las rodillas la mitad.' },
    { what: 'Un lado se siente tenso.', ease: 'Pon ahí una almohada donde caigan las rodillas.' },
  ],
  stopIf: ['Un enganche al volver con las rodillas', 'Hormigueo en una pierna'],
  standIns: 'Un sofá o una manta gruesa doblada van tan bien como la colchoneta o la cama.',
} as const satisfies ExerciseWords;
