import type { PhrasesReasons } from '../../phrases.ts';

type OfPlans = Extract<
  keyof PhrasesReasons,
  `R${number}` | `BUD-${number}` | `W${number}` | `H${number}` | `flare-${string}` | 'GENTLE' | 'SAF'
>;

/** Asking again, budgets, the week, the hang ladder, flares. Source: rule book 1.4, 1.6, 4.6, 4.7, 4.9, 5.4. */
export const reasonsOfPlans = {
  R1: { says: 'Hay algo nuevo desde la última vez, así que primero van unas preguntas.' },
  R2: { says: 'Pasaron cuatro semanas, así que preguntamos otra vez.' },
  R3: { says: 'Empezaron unos días más sensibles, así que primero hacemos unas preguntas.' },
  R4: { says: 'En reposo, tu dolor estuvo tres veces seguidas muy por encima de lo habitual.' },
  R5: { says: 'Hay algo nuevo en tu pierna.' },
  R6: { says: 'Tuviste una caída o un accidente.' },
  R7: { says: 'Han pasado cuatro semanas o más, así que preguntamos todo otra vez.' },
  R8: { says: 'Algo ha cambiado en tu salud.' },
  R9: { says: 'Con un cumpleaños cambiaron las reglas que van contigo.' },
  R10: { says: 'Hiciste seis semanas como estaba planeado, y tu espalda está más o menos igual.' },
  R11: { says: 'Tu dolor de la semana estuvo 2 o más por encima del principio, dos veces seguidas.' },
  R12: { says: 'Has tenido varias temporadas sensibles, o una que no se ha calmado.' },
  R13: { says: 'Tu dolor habitual es de 6 o más, así que tus cantidades se quedan como están.' },
  'BUD-1': {
    says: 'Una sesión nunca salta muy por encima de tu mejor de los últimos 30 días.',
    fields: { workSeconds: 'Se queda cerca de tu mejor sesión de los últimos 30 días.' },
  },
  'BUD-2': {
    says: 'Una semana crece como mucho una quinta parte.',
    fields: {
      weekSeconds: 'Esta semana tiene como mucho {now:seconds} de trabajo. Últimamente tenía {was:seconds}.',
    },
  },
  'BUD-3': {
    says: 'Un tipo de trabajo crece como mucho una cuarta parte por semana.',
    fields: {
      patternSeconds: 'Este tipo de trabajo se queda esta semana en {now:seconds} o menos. La semana pasada tenía {was:seconds}.',
    },
  },
  'BUD-4': {
    says: 'En una sesión solo crecen algunos ejercicios.',
    fields: { progressing: 'En una sesión crecen como mucho {now:exercises} de {was}.' },
  },
  'BUD-5': {
    says: 'Caminar crece como mucho una quinta parte por semana.',
    fields: {
      walkDays: {
        up: 'Tus caminatas van bien, así que son {now:days} en lugar de {was}.',
        down: 'Caminas {now:days} por semana.',
      },
      walkMinutes: {
        up: 'Caminar crece un poco: {now:minutes} en lugar de {was}.',
        down: 'Caminar: {now:minutes} en lugar de {was}.',
      },
    },
  },
  'BUD-6': { says: 'Más días o minutos se llenan primero con movimientos fáciles y caminatas. La fuerza viene después.' },
  W1: { says: 'Cada sesión tiene movimientos fáciles.' },
  W2: { says: 'Cada semana aguantas una vez con la parte de delante del tronco.' },
  W3: { says: 'Cada semana aguantas una vez con el lado del tronco.' },
  W4: { says: 'Cada semana aguantas una vez sin dejar que el tronco gire.' },
  W5: { says: 'Delante, detrás, los lados y la cadera salen dos o tres veces por semana.' },
  W6: {
    says: 'Cada semana tiene tres movimientos de cada día o más: llevar peso, inclinarse, sentadilla, escalón, empujar o tirar.',
  },
  W7: { says: 'Tiras al menos dos veces por semana.' },
  W8: { says: 'Estiras al menos dos veces por semana.' },
  W9: {
    says: 'Caminar es parte de cada semana.',
    fields: {
      walkDays: {
        up: 'Tus caminatas van bien, así que son {now:days} en lugar de {was}.',
        down: 'Caminas {now:days} por semana.',
      },
      walkMinutes: { up: 'Tus caminatas van bien, así que crecen a {now:minutes}.', down: 'Tus caminatas duran {now:minutes}.' },
    },
  },
  W10: { says: 'Respirar despacio está ahí cada noche, si quieres.' },
  W11: { says: 'Rodar y presionar está ahí dos o tres veces por semana, si quieres.' },
  W12: { says: 'Para ti, el equilibrio sale al menos dos veces por semana.' },
  H0: {
    says: 'Colgarte espera hasta que tus hombros pasen su propia prueba y nada hable en contra.',
    details: { T8: 'Colgarte espera hasta que hagas la prueba de brazos arriba en la pared.' },
  },
  H1: { says: 'Al principio te cuelgas con ayuda de los pies.' },
  H2: { says: 'Ahora los pies pueden dejar el escalón, con las palmas hacia delante.' },
  H3: { says: 'Ahora viene el agarre mixto, siempre de las dos maneras.' },
  H4: { says: 'Ahora viene el agarre con las palmas hacia ti.' },
  H5: { says: 'Ahora te cuelgas de forma activa: brazos rectos, omóplatos que se mueven.' },
  H6: { says: 'Toda la serie de colgarse está abierta para ti.' },
  'flare-F1': {
    says: 'Son los primeros días sensibles: caminatas cortas, respirar con calma, movimientos fáciles.',
    fields: { workSeconds: 'Son los primeros días sensibles: caminatas cortas, respirar con calma, movimientos fáciles.' },
  },
  'flare-F2': {
    says: 'Todo se está calmando, así que haces más o menos la mitad.',
    fields: {
      workSeconds: {
        up: 'Vuelves a tu cantidad.',
        down: 'Todo se está calmando, así que haces el {now} % de lo que hacías antes.',
      },
    },
  },
  'flare-RETURN': {
    says: 'Estás en el camino de vuelta tras los días sensibles.',
    fields: {
      workSeconds: {
        up: 'Vuelves a tu cantidad.',
        down: 'En el camino de vuelta, haces el {now} % de lo que hacías antes de los días sensibles.',
      },
    },
  },
  GENTLE: { says: 'Empiezas con suavidad.' },
  SAF: { says: 'Es una de nuestras reglas de seguridad.' },
} as const satisfies Pick<PhrasesReasons, OfPlans>;
