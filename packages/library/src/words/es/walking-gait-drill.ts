import type { ExerciseWords } from '@plumbline/engine';

export const walkingGaitDrill = {
  name: 'Práctica de caminar',
  aliases: ['caminar de talón a punta', 'técnica de caminar', 'walking drill'],
  purpose: 'Un minuto de caminar fácil, con paso ligero, en medio del día.',
  setUp: 'Busca un camino libre y llano, y guarda el teléfono.',
  steps: [
    'Mira al frente, lejos en el camino.',
    'Apoya el talón y rueda hasta los dedos.',
    'Empuja suave con el pie de atrás.',
    'Cada brazo se mueve con la otra pierna.',
  ],
  cues: ['Ojos arriba', 'Talón, luego dedos', 'Brazos sueltos'],
  breath: 'Respira a tu gusto.',
  difficulties: [
    { what: 'Se siente rígido al pensarlo.', ease: 'Piensa en una sola cosa y luego camina sin más.' },
    { what: 'Arrastras los pies.', ease: 'Da pasos algo más lentos y sube los dedos.' },
  ],
  stopIf: ['Falta de equilibrio', 'Un pie que se arrastra o que golpea el suelo'],
  standIns: '',
} as const satisfies ExerciseWords;
