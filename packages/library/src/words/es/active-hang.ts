import type { ExerciseWords } from '@plumbline/engine';

export const activeHang = {
  name: 'Colgarse y bajar los hombros',
  aliases: ['colgado activo', 'dominada escapular', 'active hang'],
  purpose: 'Trabaja los músculos que bajan los omóplatos y prepara las dominadas.',
  setUp: 'Súbete a una caja firme debajo de una barra fuerte. Descansa antes dos minutos.',
  steps: [
    'Cuélgate en calma, con las palmas hacia delante.',
    'Con los codos rectos, desliza los omóplatos hacia abajo.',
    'Deja que el cuerpo suba unos centímetros.',
    'Espera un momento arriba.',
    'Baja despacio hasta colgar largo otra vez.',
    'Tras la última, baja a la caja con un pie. Nunca te dejes caer.',
  ],
  cues: ['Codos siempre rectos', 'Hombros lejos de las orejas', 'Pequeño y lento'],
  breath: 'Suelta el aire al subir y tómalo al bajar.',
  difficulties: [
    { what: 'Doblas los codos.', ease: 'Hazlo más pequeño, solo con los omóplatos.' },
    { what: 'No logras subir nada.', ease: 'Deja los pies en la caja y que ayuden.' },
  ],
  stopIf: ['Un pellizco en el hombro', 'Hormigueo en un brazo o dolor de cuello', 'Manos que empiezan a soltarse'],
  standIns: 'Sirve una barra fuerte del parque, con un escalón debajo.',
} as const satisfies ExerciseWords;
