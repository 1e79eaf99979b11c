import type { ExerciseWords } from '@plumbline/engine';

export const seatedThoracicRotation = {
  name: 'Giro en la silla',
  aliases: ['rotación de tronco en silla', 'torsión en silla', 'seated twist'],
  purpose: 'Ayuda a la parte alta de la espalda a girar a gusto a los dos lados.',
  setUp: 'Siéntate con la espalda alta, pies apoyados y un cojín entre las rodillas. Cruza los brazos en el pecho.',
  steps: [
    'Crece un poco desde la coronilla.',
    'Gira las costillas lento hacia un lado.',
    'Espera un momento donde todavía sea fácil.',
    'Vuelve por el centro.',
    'Gira al otro lado de la misma forma.',
  ],
  cues: ['Rodillas parejas', 'Crece al girar', 'Giran las costillas, no la cadera'],
  breath: 'Toma aire para crecer, suéltalo para girar.',
  difficulties: [
    { what: 'Una rodilla se adelanta.', ease: 'Aprieta suave el cojín y gira menos.' },
    { what: 'Te inclinas.', ease: 'Piensa que giras en torno a un palo que sube por la espalda.' },
  ],
  stopIf: ['Un dolor agudo al girar', 'Hormigueo en una pierna'],
  standIns: 'Usa una silla de ruedas o el borde de la cama. Una toalla enrollada puede ser el cojín.',
} as const satisfies ExerciseWords;
