import type { PhrasesReasons } from '../../phrases.ts';

type OfPlans = Extract<
  keyof PhrasesReasons,
  `R${number}` | `BUD-${number}` | `W${number}` | `H${number}` | `flare-${string}` | 'GENTLE' | 'SAF'
>;

/** Asking again, budgets, the week, the hang ladder, flares. Source: rule book 1.4, 1.6, 4.6, 4.7, 4.9, 5.4. */
export const reasonsOfPlans = {
  R1: { says: 'Something is new since last time, so a few questions come first.' },
  R2: { says: 'Four weeks have passed, so we ask again.' },
  R3: { says: 'A flare has started, so we ask a few questions first.' },
  R4: { says: 'At rest, your pain has been well above your usual three times in a row.' },
  R5: { says: 'Something is new in your leg.' },
  R6: { says: 'You had a fall or an accident.' },
  R7: { says: 'It has been four weeks or more, so we ask everything again.' },
  R8: { says: 'Something has changed in your health.' },
  R9: { says: 'A birthday has changed which rules fit you.' },
  R10: { says: 'Six weeks are done as planned, and your back feels about the same.' },
  R11: { says: 'Your weekly pain has been 2 or more above the start, twice in a row.' },
  R12: { says: 'You have had several flares, or one that has not calmed down.' },
  R13: { says: 'Your usual pain is 6 or more, so your amounts stay as they are.' },
  'BUD-1': {
    says: 'One session never jumps far above your best of the last 30 days.',
    fields: { workSeconds: 'It stays close to your best of the last 30 days.' },
  },
  'BUD-2': {
    says: 'A week grows by about a fifth at most.',
    fields: { weekSeconds: 'This week holds {now:seconds} of work at most. Lately it was {was:seconds}.' },
  },
  'BUD-3': {
    says: 'One kind of work grows by about a quarter a week at most.',
    fields: { patternSeconds: 'This kind of work stays at {now:seconds} or less this week. Last week it was {was:seconds}.' },
  },
  'BUD-4': {
    says: 'Only some exercises grow in one session.',
    fields: { progressing: 'At most {now:exercises} of {was} may grow in one session.' },
  },
  'BUD-5': {
    says: 'Walking grows by about a fifth a week at most.',
    fields: {
      walkDays: { up: 'Your walks go well, so they come on {now:days} instead of {was}.', down: 'You walk on {now:days} a week.' },
      walkMinutes: { up: 'Walking grows a little: {now:minutes} instead of {was}.', down: 'Walking: {now:minutes} instead of {was}.' },
    },
  },
  'BUD-6': { says: 'More days or minutes fill up with easy moves and walks first. Strength follows.' },
  W1: { says: 'Every session has easy moves in it.' },
  W2: { says: 'Every week has a hold for the front of your trunk.' },
  W3: { says: 'Every week has a hold for the side of your trunk.' },
  W4: { says: 'Every week has a hold against a twist.' },
  W5: { says: 'Front, back, sides and hips come up two or three times a week.' },
  W6: { says: 'Every week has three or more everyday moves: carry, hinge, squat, step, push or pull.' },
  W7: { says: 'You pull at least twice a week.' },
  W8: { says: 'You stretch at least twice a week.' },
  W9: {
    says: 'Walking is part of every week.',
    fields: {
      walkDays: { up: 'Your walks go well, so they come on {now:days} instead of {was}.', down: 'You walk on {now:days} a week.' },
      walkMinutes: { up: 'Your walks go well, so they grow to {now:minutes}.', down: 'Your walks last {now:minutes}.' },
    },
  },
  W10: { says: 'Slow breathing is there every evening, if you like.' },
  W11: { says: 'Rolling and pressing is there two or three times a week, if you like.' },
  W12: { says: 'Balance comes up at least twice a week for you.' },
  H0: {
    says: 'Hanging waits until your shoulders have passed their own test and nothing speaks against it.',
    details: { T8: 'Hanging waits until you have done the test with arms up the wall.' },
  },
  H1: { says: 'Hangs start with your feet helping.' },
  H2: { says: 'Now your feet may leave the step, with an overhand grip.' },
  H3: { says: 'The mixed grip comes next, always both ways round.' },
  H4: { says: 'The underhand grip comes next.' },
  H5: { says: 'Active hangs come next: straight arms, moving shoulder blades.' },
  H6: { says: 'The whole hang series is open to you.' },
  'flare-F1': {
    says: 'These are the first days of a flare: short walks, calm breathing, easy moves.',
    fields: { workSeconds: 'These are the first days of a flare: short walks, calm breathing, easy moves.' },
  },
  'flare-F2': {
    says: 'The flare is calming down, so you do about half.',
    fields: {
      workSeconds: { up: 'You are back to your amount.', down: 'The flare is calming down, so you do {now} % of your amount before it.' },
    },
  },
  'flare-RETURN': {
    says: 'You are on the way back from a flare.',
    fields: {
      workSeconds: { up: 'You are back to your amount.', down: 'On the way back, you do {now} % of your amount before the flare.' },
    },
  },
  GENTLE: { says: 'You start gently.' },
  SAF: { says: 'This is one of our safety rules.' },
} as const satisfies Pick<PhrasesReasons, OfPlans>;
