import type { ExerciseWords } from '@plumbline/engine';

export const seatedBackPress = {
  name: 'Presión de espalda en la silla',
  aliases: ['empujar el respaldo', 'espalda contra la silla', 'seated back press'],
  purpose: 'Trabaja los músculos de la espalda en la silla, sin doblarte ni acostarte.',
  setUp: 'Siéntate bien atrás en una silla firme o en una silla de ruedas con freno. Que la parte alta de la espalda toque el respaldo.',
  steps: [
    'Apoya los pies y deja las manos en el regazo.',
    'Piensa en crecer un poco.',
    'Suelta el aire y empuja el respaldo con la parte alta de la espalda.',
    'Sigue con un empuje suave mientras cuentas; nada se mueve.',
    'Afloja despacio y descansa.',
  ],
  cues: ['Suave, más o menos un tercio', 'Barbilla pareja', 'Respira al empujar'],
  breath: 'Suelta el aire al empezar y sigue respirando.',
  difficulties: [
    { what: 'La cabeza también empuja.', ease: 'Mira al frente y deja que la cabeza flote.' },
    { what: 'El respaldo es duro.', ease: 'Pon una toalla doblada detrás de los omóplatos.' },
  ],
  stopIf: ['Dolor de espalda que crece al empujar', 'Un poco de mareo'],
  standIns: 'Una silla o un banco contra la pared va bien.',
} as const satisfies ExerciseWords;
