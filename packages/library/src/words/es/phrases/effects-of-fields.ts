import type { PhrasesEffects } from '../../phrases.ts';

/** A number that changed, whichever rule changed it. */
export const fieldEffects = {
  sets: { up: '{now:sets} en lugar de {was}.', down: '{now:sets} en lugar de {was}.' },
  reps: { up: '{now:reps} en lugar de {was}.', down: '{now:reps} en lugar de {was}.' },
  seconds: { up: '{now:seconds} en lugar de {was:seconds}.', down: '{now:seconds} en lugar de {was:seconds}.' },
  metres: { up: '{now:metres} en lugar de {was}.', down: '{now:metres} en lugar de {was}.' },
  kg: { up: '{now:kg} en lugar de {was}.', down: '{now:kg} en lugar de {was}.' },
  minutes: { up: '{now:minutes} en lugar de {was}.', down: '{now:minutes} en lugar de {was}.' },
  daysPerWeek: { up: '{now:days} por semana en lugar de {was}.', down: '{now:days} por semana en lugar de {was}.' },
  restSeconds: 'Los descansos duran al menos {now:seconds}.',
  restMinSeconds: 'Los descansos duran al menos {now:seconds}.',
  rirMin: 'Terminas cada serie cuando aún podrías hacer {now} más.',
  effortMax: 'El esfuerzo se queda en {now} de 10 o menos.',
  holdMaxSeconds: 'Aguantas {now:seconds} como mucho.',
  hangMaxSeconds: 'Te cuelgas {now:seconds} como mucho.',
  need: 'Subir un nivel pide {now} sesiones buenas.',
  rungMax: 'Las versiones más difíciles esperan.',
  only: 'Por ahora seguimos con caminar, respirar y los movimientos más fáciles.',
  progression: 'Nada sube por sí solo.',
  handHoldForBalance: 'En el equilibrio, una mano sigue en algo firme.',
  workSeconds: { up: 'Algo más que antes.', down: 'Algo menos que antes.' },
} as const satisfies PhrasesEffects['fields'];
