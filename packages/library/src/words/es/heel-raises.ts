import type { ExerciseWords } from '@plumbline/engine';

export const heelRaises = {
  name: 'Subir los talones',
  aliases: ['elevación de talones', 'ponerse de puntillas', 'calf raises'],
  purpose: 'Fortalece las pantorrillas y ayuda a pisar con firmeza.',
  setUp: 'Ponte frente a una encimera, una pared o una silla pesada, con las dos manos apoyadas. Pies al ancho de la cadera.',
  steps: [
    'Reparte el peso entre todos los dedos.',
    'Sube los dos talones despacio, hasta donde sea fácil.',
    'Espera arriba un segundo.',
    'Baja los talones contando hasta tres.',
  ],
  cues: ['Arriba, no adelante', 'Tobillos rectos', 'Baja lento'],
  breath: 'Suelta el aire mientras subes.',
  difficulties: [
    { what: 'Te dan calambres en las pantorrillas.', ease: 'Sube menos y haz menos.' },
    { what: 'Los tobillos se van hacia fuera.', ease: 'Aprieta contra el suelo la base de cada dedo gordo.' },
  ],
  stopIf: ['Dolor en la pantorrilla o el talón', 'Mareo', 'Falta de equilibrio'],
  standIns: 'Lo mejor es una encimera; sirven una pared o una silla pesada.',
} as const satisfies ExerciseWords;
