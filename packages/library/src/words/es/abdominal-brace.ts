import type { ExerciseWords } from '@plumbline/engine';

export const abdominalBrace = {
  name: 'Poner firme la cintura',
  aliases: ['abdominal brace', 'tensar el abdomen', 'faja natural'],
  purpose: 'Te enseña a poner firme la cintura justo lo que pide cada tarea.',
  setUp: 'Ponte de pie, con los pies debajo de la cadera. Apoya las manos a los lados de la cintura.',
  steps: [
    'Deja que las costillas floten sobre la cadera.',
    'Pon firme la cintura, como si alguien fuera a tocarte con un dedo.',
    'Empuja hacia fuera, contra tus manos, por todos los lados.',
    'Sigue respirando mientras mantienes.',
    'Deja que se afloje y sacude los brazos.',
  ],
  cues: ['Firme, no duro', 'Empuja hacia todos lados', 'Sigue respirando'],
  breath: 'Respira corto y suave. Si notas que paraste, suspira.',
  difficulties: [
    { what: 'Metes la barriga.', ease: 'Tose una vez, suave, y siente cómo la cintura sale.' },
    { what: 'Lo das todo.', ease: 'Basta un dos de diez. Guarda más para cuando levantes algo.' },
  ],
  stopIf: ['Presión en la cabeza o mareo', 'Peso o tirón en lo bajo de la pelvis'],
  standIns: '',
} as const satisfies ExerciseWords;
