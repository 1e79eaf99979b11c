import type { ExerciseWords } from '@plumbline/engine';

export const gentleYoga = {
  name: 'Clase de yoga suave',
  aliases: ['yoga restaurativo', 'yoga para empezar', 'gentle yoga'],
  purpose: 'Una clase lenta que une movimiento, estiramiento y descanso.',
  setUp: 'Elige una clase lenta para empezar y ten lista una colchoneta y una almohada. Di a quien enseña qué le molesta a tu espalda.',
  steps: [
    'Empieza con las primeras posturas fáciles.',
    'Entra despacio en cada una, sin llegar a tu límite.',
    'Usa un bloque, una correa o una almohada cuando ayude.',
    'Sáltate la postura que despierte molestias.',
    'Acaba con unos minutos de calma, en el suelo o en la silla.',
  ],
  cues: ['Esfuerzo fácil', 'Hasta donde tú llegas', 'Salta lo que quieras'],
  breath: 'Respira despacio por la nariz y muévete con ella.',
  difficulties: [
    { what: 'Quieres seguir el ritmo de la clase.', ease: 'Haz una postura sí y otra no, y descansa entre ellas.' },
    { what: 'Doblarte hacia delante es demasiado.', ease: 'Dobla las rodillas, o apoya las manos en una silla.' },
  ],
  stopIf: ['Dolor que baja por un brazo o una pierna', 'Mareo'],
  standIns: 'Una alfombra o una manta sirven de colchoneta, y unos libros, de bloques.',
} as const satisfies ExerciseWords;
