import type { ExerciseWords } from '@plumbline/engine';

export const deadBugToeTap = {
  name: 'Bicho boca arriba con toques',
  aliases: ['dead bug con toques', 'toques de pie boca arriba', 'toe tap'],
  purpose: 'Prepara el centro del cuerpo para el bicho boca arriba entero.',
  setUp: 'Acuéstate boca arriba en una colchoneta. Sube una rodilla doblada sobre la cadera, y luego la otra.',
  steps: [
    'Deja flotar las espinillas a nivel, como una mesa baja.',
    'Deja los brazos a los lados con las palmas hacia abajo.',
    'Suelta el aire y baja un talón hasta tocar el suelo.',
    'Esa rodilla sigue doblada y la zona baja de la espalda, quieta.',
    'Trae la rodilla sobre la cadera y toca con el otro talón.',
  ],
  cues: ['Costillas sueltas', 'Toca sin dejar caer', 'Una pierna cada vez'],
  breath: 'Suelta el aire al bajar el talón y tómalo al subirlo.',
  difficulties: [
    { what: 'La zona baja de la espalda se despega.', ease: 'Toca más cerca del cuerpo, o deja el otro pie abajo.' },
    { what: 'Sientes tenso el cuello.', ease: 'Apoya la cabeza en una toalla fina doblada.' },
  ],
  stopIf: ['Una espalda que se sigue arqueando incluso con toques cortos', 'Un chasquido en la cadera que duele'],
  standIns: 'Una manta doblada o una alfombra gruesa sirven en vez de colchoneta.',
} as const satisfies ExerciseWords;
