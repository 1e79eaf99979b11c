import type { ExerciseWords } from '@plumbline/engine';

export const bandPullApart = {
  name: 'Abrir la banda',
  aliases: ['apertura con banda', 'pájaro con banda', 'band pull-apart'],
  purpose: 'Trabaja los músculos entre los omóplatos: un buen cambio tras estar en la silla.',
  setUp: 'Ponte de pie con los pies separados y sostén una banda ligera delante del pecho.',
  steps: [
    'Empieza con las manos al ancho de los hombros y los brazos casi rectos.',
    'Abre los brazos hacia los lados.',
    'Detente cuando la banda llegue cerca del pecho.',
    'Vuelve a juntar las manos poco a poco.',
  ],
  cues: ['Costillas abajo', 'Cuello largo', 'Despacio al abrir y al cerrar'],
  breath: 'Suelta el aire al abrir la banda y tómalo al cerrarla.',
  difficulties: [
    { what: 'Se levantan los hombros.', ease: 'Sostén la banda un poco más abajo.' },
    { what: 'La banda es muy fuerte.', ease: 'Agárrala más ancho, o toma una más ligera.' },
  ],
  stopIf: ['Dolor en el hombro', 'Dolor de cuello que crece'],
  standIns: 'Unas medias viejas hacen de banda ligera.',
} as const satisfies ExerciseWords;
