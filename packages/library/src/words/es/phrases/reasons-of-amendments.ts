import type { PhrasesReasons } from '../../phrases.ts';

/** Reasons named by an amendment to the rule book. */
export const reasonsOfAmendments = {
  'AM-01': { says: 'Una palabra de tu nota nos hizo preguntar otra vez.' },
  'AM-02': { says: 'Se juntaron la fiebre y algo que hace más probables las infecciones.' },
  'AM-03': {
    says: 'Tu dolor es fuerte ahora, o se despierta con facilidad.',
    details: { mottola2019: 'Nos dijiste que estás embarazada.', davenport2025: 'Diste a luz hace poco.' },
  },
  'AM-04': {
    says: 'Tu dolor ha ido subiendo poco a poco.',
    fields: {
      steady: 'Tu dolor ha ido subiendo poco a poco, así que por ahora esto se queda como está.',
      workSeconds: {
        up: 'Tu dolor está otra vez en calma.',
        down: 'Tu dolor ha ido subiendo poco a poco, así que por ahora haces el {now} %.',
      },
      mornings: {
        up: 'Tus mañanas están otra vez en calma.',
        down: 'Dos mañanas seguidas con molestias, así que por ahora haces el {now} %.',
      },
      painAvg: {
        up: 'Tu dolor era {was} al principio y {now} esta semana.',
        down: 'Tu dolor era {was} al principio y {now} esta semana.',
      },
    },
  },
  'AM-05': { says: 'Quedan sin responder unas preguntas sobre señales de urgencia.' },
  'AM-06': { says: 'Todo el mundo recibe esta página.' },
  'AM-07': {
    says: 'Nos dijiste lo que puedes hacer, y el plan lo respeta.',
    details: {
      F1: 'Nos dijiste que te cuesta estar de pie.',
      F2: 'Nos dijiste que te cuesta caminar.',
      F3: 'Nos dijiste que usas una ayuda para moverte.',
      F4: 'Nos dijiste que te cuesta bajar al suelo.',
      F5: 'Nos dijiste que te cuesta pasar de un sitio a otro sin ayuda.',
      floor: 'Nos dijiste que no puedes bajar al suelo.',
    },
  },
  'AM-08': { says: 'Dos de tus respuestas no coinciden, así que cuenta la más prudente.' },
  'AM-09': { says: 'Lleva más de un año igual, así que cuenta como algo conocido.' },
  'AM-10': { says: 'Con este sentiste mareo o casi te desmayas, así que queda fuera hasta que alguien lo haya mirado.' },
  'AM-11': { says: 'Hay algo nuevo en tu pierna.' },
  'AM-12': { says: 'La cadera, las rodillas y los movimientos rápidos de la cabeza tienen sus propios límites.' },
  'AM-13': { says: 'Esto va con lo que vives.' },
  'AM-14': {
    says: 'Nos dijiste que esto despierta tu espalda. Se abre otra vez tras dos semanas.',
    fields: { ease: 'Nos dijiste que moverte hacia este lado le sienta bien a tu espalda.' },
    details: {
      irritability: 'Tu espalda se despierta con facilidad ahora mismo.',
      durationWeeks: 'Tus molestias de espalda son recientes.',
    },
  },
  'AM-15': { says: 'Una clase entera, como yoga o pilates, la eliges tú. No la elegimos por ti.' },
  'AM-16': {
    says: 'La primera semana empieza con poco.',
    fields: {
      sets: { up: 'La primera semana empieza con poco.', down: '{now:sets} en lugar de {was} en la primera semana.' },
      effortMax: 'En la primera semana, el esfuerzo se queda en {now} de 10 o menos.',
    },
  },
  'AM-17': { says: 'Piernas, cadera, tronco e inclinarse desde la cadera salen cada semana, aunque tengas poco tiempo.' },
  'AM-18': {
    says: 'Algo para el corazón y la respiración hay en cada plan.',
    fields: {
      minutes: 'Algo para el corazón y la respiración hay en cada plan. Lo tuyo empieza con {now:minutes}.',
      sittingHours: 'Pasas unas {now:hours} al día en la silla, así que primero van las pausas cortas.',
    },
  },
  'AM-19': { says: 'Lleva hacia lo que quieres hacer.' },
  'AM-20': { says: 'Ya levantas pesas, así que empiezas con buena parte de tu propia carga, y te sobra mucho.' },
  'AM-21': {
    says: 'Te resultó fácil, así que puede crecer más rápido.',
    moved: { up: 'Te resultó fácil, así que crece.', down: 'Baja un paso.' },
    fields: {
      level: { up: 'Te resultó fácil, así que pasas a una versión más difícil.', down: 'Pasas a una versión más fácil.' },
      weekSeconds: {
        up: 'Te resultó fácil, así que esta semana puede tener {now:seconds} de trabajo.',
        down: 'Esta semana tiene {now:seconds} de trabajo.',
      },
    },
  },
  'AM-22': {
    says: 'Cuatro semanas han sido constantes y fáciles, así que vale la pena cambiar dos cosas.',
    fields: {
      walkDays: {
        up: 'Cuatro semanas han sido constantes y fáciles, así que caminas {now:days} por semana en lugar de {was}.',
        down: 'Caminas {now:days} por semana.',
      },
      painAvg: {
        up: 'Cuatro semanas han sido constantes y fáciles, así que vale la pena cambiar dos cosas.',
        down: 'Cuatro semanas han sido constantes y fáciles, así que vale la pena cambiar dos cosas.',
      },
    },
  },
  'AM-23': {
    says: 'Tus semanas estaban llenas, así que el plan tiene ahora el tamaño de lo que hiciste.',
    fields: {
      daysPerWeek: {
        up: 'Haces {now:days} por semana.',
        down: 'Tus semanas estaban llenas, así que el plan tiene {now:days} por semana en lugar de {was}.',
      },
      minutes: {
        up: 'Una sesión dura {now:minutes}.',
        down: 'Tus semanas estaban llenas, así que una sesión dura {now:minutes} en lugar de {was}.',
      },
    },
  },
  'AM-24': { says: 'Tras una pausa, el camino de vuelta es 60, luego 80, luego 100 de cada 100.' },
  'AM-25': { says: 'Tu presión arterial está atendida y tienes una vida activa, así que bastan unos pocos límites.' },
  'AM-26': { says: 'Algunas de tus respuestas juntas conviene contarlas en tu consulta médica.' },
  'AM-27': { says: 'Sentir cansancio tras un día grande es cosa de repartir el esfuerzo.' },
  'AM-28': { says: 'Cambia qué haces más. No lo hace más difícil.' },
  'AM-29': { says: 'El suelo pélvico es parte de tu semana.' },
} as const satisfies Pick<PhrasesReasons, Extract<keyof PhrasesReasons, `AM-${string}`>>;
