import type { PhrasesEffects } from '../../phrases.ts';

/** A number that changed, whichever rule changed it. */
export const fieldEffects = {
  sets: { up: '{now:sets} instead of {was}.', down: '{now:sets} instead of {was}.' },
  reps: { up: '{now:reps} instead of {was}.', down: '{now:reps} instead of {was}.' },
  seconds: { up: '{now:seconds} instead of {was:seconds}.', down: '{now:seconds} instead of {was:seconds}.' },
  metres: { up: '{now:metres} instead of {was}.', down: '{now:metres} instead of {was}.' },
  kg: { up: '{now:kg} instead of {was}.', down: '{now:kg} instead of {was}.' },
  minutes: { up: '{now:minutes} instead of {was}.', down: '{now:minutes} instead of {was}.' },
  daysPerWeek: { up: '{now:days} a week instead of {was}.', down: '{now:days} a week instead of {was}.' },
  restSeconds: 'Rests last at least {now:seconds}.',
  restMinSeconds: 'Rests last at least {now:seconds}.',
  rirMin: 'You end each set while you could still do {now} more.',
  effortMax: 'Effort stays at {now} of 10 or below.',
  holdMaxSeconds: 'Holds last {now:seconds} at most.',
  hangMaxSeconds: 'Hangs last {now:seconds} at most.',
  need: 'A step up takes {now} good sessions.',
  rungMax: 'Harder versions wait.',
  only: 'For now we keep to walking, breathing and the easiest moves.',
  progression: 'Nothing goes up by itself.',
  handHoldForBalance: 'For balance, a hand stays on something firm.',
  workSeconds: { up: 'A bit more than before.', down: 'A bit less than before.' },
} as const satisfies PhrasesEffects['fields'];
