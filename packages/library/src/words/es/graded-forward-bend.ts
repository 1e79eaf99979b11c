import type { ExerciseWords } from '@plumbline/engine';

export const gradedForwardBend = {
  name: 'Doblarte adelante, paso a paso',
  aliases: ['flexión gradual hacia delante', 'deslizar las manos por los muslos', 'graded bending'],
  purpose: 'Te deja acostumbrarte otra vez a doblarte, un poco más cada semana.',
  setUp: 'Ponte de pie con los pies al ancho de la cadera y las manos en los muslos. Doblarse es un gesto normal para una espalda.',
  steps: [
    'Deja caer la barbilla y que la espalda se redondee.',
    'Desliza las manos un tramo corto por los muslos.',
    'Haz ahí una pausa y deja la espalda blanda.',
    'Sube con las manos por los muslos hasta estar de pie.',
    'Si fue bien, la próxima vez baja un dedo más, como mucho hasta las rodillas.',
  ],
  cues: ['Rodillas sueltas', 'Deja que se redondee', 'Las manos ayudan'],
  breath: 'Suelta el aire al bajar, y sigue respirando en la pausa.',
  difficulties: [
    { what: 'Te tensas o cortas la respiración.', ease: 'Tararea al bajar, y baja la mitad.' },
    { what: 'Doblarte te preocupa.', ease: 'Empieza en una silla. Desliza las manos hacia las rodillas.' },
    { what: 'Al despertar, el cuerpo está rígido.', ease: 'Espera una o dos horas antes de hacerlo.' },
  ],
  stopIf: ['Dolor u hormigueo que baja más por la pierna', 'Mareo al subir'],
  standIns: '',
} as const satisfies ExerciseWords;
