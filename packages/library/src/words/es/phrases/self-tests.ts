import type { PhrasesSelfTest } from '../../phrases.ts';

const painRises = 'El dolor llega a 5, o sube 2.';
const dizzy = 'Sientes mareo o falta de aire.';

/** T1 to T7. No norms and no judging: you against you. Source: rule book 2.5. */
export const firstSelfTests = {
  T1: {
    name: 'Levantarse de la silla',
    unit: 'veces',
    shows: 'Si tus piernas están listas para las sentadillas.',
    need: ['Una silla firme, a la altura de la rodilla, con el respaldo contra una pared', 'Un cronómetro'],
    steps: [
      'Siéntate en medio del asiento, con los pies apoyados y los brazos cruzados.',
      'Pon el cronómetro en 30 segundos.',
      'Ponte de pie del todo y vuelve a sentarte, a tu ritmo.',
      'Cuenta cada vez completa. Si usas las manos, anótalo también.',
    ],
    stopWhen: [painRises, dizzy, 'Pasaron los 30 segundos.'],
    means: 'Tu número decide dónde empiezan tus ejercicios de pierna. La próxima vez lo comparas con el tuyo.',
  },
  T2: {
    name: 'Plancha',
    unit: 'segundos',
    shows: 'Cuánto aguanta la parte de delante de tu tronco.',
    need: ['Una colchoneta, o una encimera para hacerlo más fácil', 'Un cronómetro'],
    steps: [
      'Apóyate en los antebrazos, con los dedos de los pies o las rodillas en el suelo. Anota cuál.',
      'Haz una línea larga de los hombros a la cadera.',
      'Mantén la línea y sigue respirando.',
      'Para cuando aún podrías aguantar un poco más.',
    ],
    stopWhen: [painRises, 'Tienes que aguantar el aire.', 'Llegas al tiempo que mostramos, 60 segundos como mucho.'],
    means: 'Tus segundos deciden dónde empiezan tus planchas. Usa siempre la misma versión.',
  },
  T3: {
    name: 'Plancha lateral',
    unit: 'segundos',
    shows: 'Cuánto aguanta cada lado de tu tronco.',
    need: ['Una colchoneta', 'Un cronómetro'],
    steps: [
      'Acuéstate de lado sobre el antebrazo, con las rodillas dobladas.',
      'Sube la cadera hasta formar una línea larga. Piernas rectas, si te resulta fácil.',
      'Aguanta, y para mientras aún te sientes firme.',
      'Descansa un minuto. Luego haz el otro lado.',
    ],
    stopWhen: [painRises, 'El hombro o la muñeca se quejan.', 'Llegas al tiempo que mostramos, 45 segundos como mucho.'],
    means: 'El lado más corto decide dónde empiezas. En casi todo el mundo los lados son distintos.',
  },
  T4: {
    name: 'Subir el pecho',
    unit: 'segundos',
    shows: 'Cuánto aguantan los músculos a lo largo de la espalda.',
    need: ['Una colchoneta o una cama firme', 'Una almohada bajo la barriga', 'Un cronómetro'],
    steps: [
      'Acuéstate boca abajo sobre la almohada, con los brazos a los lados.',
      'Mira hacia abajo y sube el pecho el ancho de una mano.',
      'Quédate ahí y respira.',
      'Baja cuando aún podrías aguantar un poco más.',
    ],
    stopWhen: [painRises, 'Hormigueo o molestia en una pierna.', 'Llegas al tiempo que mostramos, 60 segundos como mucho.'],
    means: 'Tus segundos deciden dónde empiezan tus ejercicios de espalda. Menos de medio minuto de diferencia puede ser azar.',
  },
  T5: {
    name: 'Colgarse suave',
    unit: 'segundos',
    shows: 'Si tus manos y hombros están listos para colgarte.',
    need: ['Una barra que no se mueva', 'Un escalón bajo los pies', 'Un cronómetro'],
    steps: [
      'Sube al escalón y agarra la barra, con las manos al ancho de los hombros.',
      'Dobla las rodillas hasta que los brazos lleven tu peso. Deja los pies cerca del escalón.',
      'Cuélgate mientras se sienta bien.',
      'Vuelve a ponerte de pie en el escalón. No saltes.',
    ],
    stopWhen: [
      painRises,
      'Un pellizco en el hombro.',
      'Se te resbala el agarre.',
      'Llegas al tiempo que mostramos, 60 segundos como mucho.',
    ],
    means: 'Con menos de 15 segundos, los pies te ayudan al colgarte. Desde 15, pueden dejar el escalón.',
  },
  T6: {
    name: 'Delante de la cadera',
    unit: '0 a 10',
    shows: 'Cuánta rigidez notas delante de cada cadera.',
    need: ['Un cojín para la rodilla', 'Una silla al lado'],
    steps: [
      'Ponte sobre una rodilla, con el otro pie delante.',
      'Mete un poco el coxis y desplázate hacia delante.',
      'Dale al estiramiento un número de 0 a 10.',
      'Cambia de lado.',
    ],
    stopWhen: [painRises, 'Te duele la rodilla.'],
    means: 'El lado más rígido nos dice qué estiramiento ofrecerte. No hay ninguna meta que alcanzar.',
  },
  T7: {
    name: 'Manos hacia los pies',
    unit: 'cm',
    shows: 'Hasta dónde te gusta doblarte hoy.',
    need: ['Una cinta métrica', 'Una pared o una silla detrás'],
    steps: [
      'Ponte de pie, con los pies separados y las rodillas sueltas.',
      'Desliza las manos despacio por las piernas, hasta donde se sienta bien.',
      'Mide de la punta de los dedos al suelo.',
      'Sube despacio. De tres intentos cuenta el mejor que salga fácil.',
    ],
    stopWhen: [painRises, 'El dolor baja por una pierna.', dizzy],
    means: 'Es tu propio punto de partida. Menos de 5 cm de diferencia puede ser azar. Más lejos no es mejor.',
  },
} as const satisfies Record<'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7', PhrasesSelfTest>;
