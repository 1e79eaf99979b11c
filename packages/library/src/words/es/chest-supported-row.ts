import type { ExerciseWords } from '@plumbline/engine';

export const chestSupportedRow = {
  name: 'Remo con el pecho apoyado',
  aliases: ['remo boca abajo', 'remo en banco inclinado', 'chest-supported row'],
  purpose: 'Trabaja la parte alta de la espalda mientras la zona baja descansa.',
  setUp:
    'Pon dos pesas ligeras en el suelo, al borde de una cama o un banco alto. Acuéstate boca abajo con los hombros justo fuera del borde.',
  steps: [
    'Deja colgar los brazos y toma las pesas.',
    'Alarga el cuello y mira al suelo.',
    'Sube los codos hacia el techo.',
    'Siente cómo se juntan los omóplatos.',
    'Baja las pesas con suavidad.',
  ],
  cues: ['Pecho pesado', 'Codos al techo', 'Cuello suelto'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'El cuello se cansa.', ease: 'Apoya la frente en el borde entre una y otra.' },
    { what: 'Boca abajo sientes tensa la espalda.', ease: 'Pon una almohada bajo la barriga.' },
  ],
  stopIf: ['Un pellizco en el hombro', 'Mareo', 'Dolor de espalda al estar boca abajo'],
  standIns: 'Dos botellas llenas son buenas pesas.',
} as const satisfies ExerciseWords;
