import type { ExerciseWords } from '@plumbline/engine';

export const pelvicTilt = {
  name: 'Mecer la pelvis boca arriba',
  aliases: ['basculación pélvica', 'reloj pélvico', 'pelvic tilt'],
  purpose: 'Un gesto muy pequeño y amable para la zona baja de la espalda, también en días con molestias.',
  setUp: 'Acuéstate boca arriba con las rodillas dobladas y los pies al ancho de la cadera.',
  steps: [
    'Empuja suave la zona baja de la espalda hacia el suelo o la cama.',
    'Siente cómo el coxis sube apenas.',
    'Rueda hacia el otro lado, hasta un arco pequeño.',
    'Quédate en la parte del medio que te gusta.',
  ],
  cues: ['Pequeño y suave', 'La cadera no se despega', 'Piernas sueltas'],
  breath: 'Suelta el aire al aplanar la espalda, tómalo al arquearla.',
  difficulties: [
    { what: 'La cadera se despega.', ease: 'Empuja menos con los pies.' },
    { what: 'Hoy está sensible.', ease: 'Piensa el gesto y que casi no se vea.' },
  ],
  stopIf: ['Dolor que baja hacia una pierna'],
  standIns: 'Un sofá o una manta gruesa doblada sirve igual que una colchoneta o una cama.',
} as const satisfies ExerciseWords;
