import type { PhrasesSelfTest, PhrasesSelfTests, PhrasesTesting } from '../../phrases.ts';
import { firstSelfTests } from './self-tests.ts';

const painRises = 'El dolor llega a 5, o sube 2.';

/** T8 to T13. Source: rule book 2.5; T13 from settled 12. */
const moreSelfTests = {
  T8: {
    name: 'Brazos arriba en la pared',
    unit: 'cm',
    shows: 'Si tus hombros están listos para ir por encima de la cabeza.',
    need: ['Una pared', 'Una cinta métrica, o el ancho de una mano: unos 8 cm'],
    steps: [
      'Ponte de pie con la espalda y las costillas apoyadas en la pared.',
      'Sube los dos brazos rectos, con los pulgares hacia la pared.',
      'Llega hasta donde las costillas no se muevan.',
      'Mide de los pulgares a la pared. De tres intentos cuenta el mejor que salga fácil.',
      'Anota cuánto dolió, de 0 a 10.',
    ],
    stopWhen: [painRises, 'Un pellizco en el hombro.'],
    means: 'Con 10 cm o menos, y dolor de 3 o menos, colgarte puede entrar en tu plan.',
  },
  T9: {
    name: 'Girar en la silla',
    unit: 'grados',
    shows: 'Cuánto gira la parte alta de tu espalda a cada lado.',
    need: ['Una silla', 'Un teléfono con brújula'],
    steps: [
      'Siéntate con la espalda recta y los brazos cruzados, con el teléfono plano sobre el pecho. Anota el número.',
      'Gira a un lado hasta donde te resulte fácil. Anota otra vez el número.',
      'La diferencia es tu giro. De tres intentos cuenta el mejor que salga fácil.',
      'Luego haz el otro lado.',
    ],
    stopWhen: [painRises, 'Sientes mareo.'],
    means: 'Si giras poco, o los lados son distintos, tu plan tiene más ejercicios para la parte alta de la espalda.',
  },
  T10: {
    name: 'Inclinarse con un palo',
    unit: 'veces',
    shows: 'Qué tan bien te sale ya inclinarte desde la cadera.',
    need: ['Un palo de escoba'],
    steps: [
      'Sostén el palo a lo largo de la espalda. Toca la cabeza, la parte alta y el coxis.',
      'Lleva la cadera atrás e inclínate, con las rodillas sueltas.',
      'Vuelve arriba. Hazlo ocho veces.',
      'Cuenta las veces en que los tres puntos siguen tocando.',
    ],
    stopWhen: [painRises, 'El dolor baja por una pierna.'],
    means: 'Muestra práctica y nada más. Con ocho de ocho puedes pasar al siguiente nivel.',
  },
  T11: {
    name: 'De pie en una pierna',
    unit: 'segundos',
    shows: 'Qué ejercicios de equilibrio van contigo.',
    need: ['Una encimera o una silla pesada a mano', 'Un cronómetro'],
    steps: [
      'Ponte de pie junto a la encimera, con los ojos abiertos.',
      'Levanta un poco un pie y suelta la encimera.',
      'Para el cronómetro cuando la toques, o cuando baje el pie.',
      'Luego ponte sobre la otra pierna.',
    ],
    stopWhen: [painRises, 'Sientes que podrías caerte.', 'Llegas al tiempo que mostramos, 45 segundos como mucho.'],
    means: 'Con menos de 10 segundos, en tu equilibrio una mano sigue en algo firme.',
  },
  T12: {
    name: 'Caminar a gusto',
    unit: 'minutos',
    shows: 'Cuánto deben durar tus primeras caminatas.',
    need: ['Un camino llano con sitios para sentarte', 'Un reloj'],
    steps: [
      'Anota cómo están tu espalda y tus piernas, de 0 a 10.',
      'Camina a tu paso de siempre.',
      'Para cuando el número haya subido 2, o cuando ya te baste.',
      'Anota los minutos.',
    ],
    stopWhen: ['Ha subido 2.', 'Te duele el pecho, o la falta de aire no se calma. Entonces busca ayuda.', 'Llegas a 30 minutos.'],
    means: 'Tus caminatas empiezan un poco más cortas que esto, para que vayan bien.',
  },
  T13: {
    name: 'Subir y bajar un escalón',
    unit: 'veces',
    shows: 'Si puedes subir y bajar de un escalón junto a una barra.',
    need: ['Un escalón de unos 20 cm', 'Un pasamanos, una pared o una silla pesada para agarrarte'],
    steps: [
      'Agárrate con una mano.',
      'Sube con un pie y luego trae el otro.',
      'Baja otra vez, primero un pie y después el otro.',
      'Hazlo cinco veces. Cuenta las que se sintieron firmes.',
    ],
    stopWhen: [painRises, 'Te tambaleas o sientes mareo.', 'Te duele una rodilla.'],
    means: 'Con cinco firmes, pueden entrar los ejercicios que necesitan un escalón.',
  },
} as const satisfies Record<'T8' | 'T9' | 'T10' | 'T11' | 'T12' | 'T13', PhrasesSelfTest>;

export const selfTests = { ...firstSelfTests, ...moreSelfTests } as const satisfies PhrasesSelfTests;

/** What stands around a self-test. Source: rule book 2.5, 3.3. */
export const testing = {
  lead: 'Puedes dejar fuera cualquiera de estas pruebas. Nos ayudan a elegir dónde empiezas.',
  before: 'Hazlas un día que se sienta normal. Déjalas para después si tu dolor pasa de 5.',
  stopFirst: 'Nunca llegues a tu límite. Para cuando aún podrías seguir.',
  sameAsBefore: 'Más o menos como la última vez. Los cambios pequeños pueden ser azar.',
  again: 'Repite en cuatro semanas, igual que hoy.',
  sidesDiffer: 'Tus dos lados son distintos. Es común.',
  stopped: { cap: 'Llegué al final', pain: 'Dolió más', tired: 'Sentí cansancio', form: 'No pude mantenerlo firme' },
} as const satisfies PhrasesTesting;
