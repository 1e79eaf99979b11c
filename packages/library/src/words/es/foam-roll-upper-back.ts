import type { ExerciseWords } from '@plumbline/engine';

export const foamRollUpperBack = {
  name: 'Rodillo en la parte alta de la espalda',
  aliases: ['foam roller espalda alta', 'rodillo torácico', 'thoracic roll'],
  purpose: 'Puede dejar más suelta un rato la parte alta de la espalda.',
  setUp: 'Siéntate en el suelo y acuéstate con el rodillo cruzado bajo los omóplatos. Dobla las rodillas y apoya los pies.',
  steps: [
    'Abrázate el pecho y deja la cabeza a nivel.',
    'Sube un poco la cadera.',
    'Rueda despacio entre los omóplatos y las últimas costillas.',
    'Quédate tres respiraciones en un punto sensible.',
    'Gira de lado para levantarte.',
  ],
  cues: ['Solo costillas, nunca la zona baja', 'Pasadas lentas', 'Cinco de diez, no más'],
  breath: 'Suelta el aire despacio en los puntos sensibles.',
  difficulties: [
    { what: 'Se siente demasiado fuerte.', ease: 'Deja la cadera en el suelo, o usa un rodillo más blando.' },
    { what: 'El cuello se cansa.', ease: 'Sostén la cabeza con las manos.' },
  ],
  stopIf: ['Un dolor agudo en una costilla o en la columna', 'Hormigueo en un brazo'],
  standIns: 'Sin rodillo, apóyate en una pelota contra la pared.',
} as const satisfies ExerciseWords;
