import type { PhrasesEffects } from '../../phrases.ts';

/** A number that changed, whichever rule changed it. */
export const fieldEffects = {
  sets: { up: '{now:sets} statt {was}.', down: '{now:sets} statt {was}.' },
  reps: { up: '{now:reps} statt {was}.', down: '{now:reps} statt {was}.' },
  seconds: { up: '{now:seconds} statt {was:seconds}.', down: '{now:seconds} statt {was:seconds}.' },
  metres: { up: '{now:metres} statt {was}.', down: '{now:metres} statt {was}.' },
  kg: { up: '{now:kg} statt {was}.', down: '{now:kg} statt {was}.' },
  minutes: { up: '{now:minutes} statt {was}.', down: '{now:minutes} statt {was}.' },
  daysPerWeek: { up: '{now:days} pro Woche statt {was}.', down: '{now:days} pro Woche statt {was}.' },
  restSeconds: 'Pausen dauern mindestens {now:seconds}.',
  restMinSeconds: 'Pausen dauern mindestens {now:seconds}.',
  rirMin: 'Du beendest jeden Satz, solange du noch {now} mehr könntest.',
  effortMax: 'Die Anstrengung bleibt bei {now} von 10 oder darunter.',
  holdMaxSeconds: 'Halten dauert höchstens {now:seconds}.',
  hangMaxSeconds: 'Hängen dauert höchstens {now:seconds}.',
  need: 'Für eine Stufe hinauf braucht es {now} gute Einheiten.',
  rungMax: 'Schwerere Formen warten.',
  only: 'Im Moment bleiben wir beim Gehen, Atmen und bei den leichtesten Bewegungen.',
  progression: 'Nichts wächst von selbst.',
  handHoldForBalance: 'Bei der Balance bleibt eine Hand an etwas Festem.',
  workSeconds: { up: 'Etwas mehr als vorher.', down: 'Etwas weniger als vorher.' },
} as const satisfies PhrasesEffects['fields'];
