import type { PhrasesReasons } from '../../phrases.ts';

/** Reasons named by an amendment to the rule book. */
export const reasonsOfAmendments = {
  'AM-01': { says: 'A word in your note made us ask again.' },
  'AM-02': { says: 'Fever, and something that makes infections more likely, came together.' },
  'AM-03': {
    says: 'Your pain is strong right now, or easily stirred.',
    details: { mottola2019: 'You told us that you are pregnant.', davenport2025: 'You gave birth not long ago.' },
  },
  'AM-04': {
    says: 'Your pain has been creeping up.',
    fields: {
      steady: 'Your pain has been creeping up, so this stays as it is for now.',
      workSeconds: { up: 'Your pain is calm again.', down: 'Your pain has been creeping up, so you do {now} % for now.' },
      mornings: { up: 'Your mornings are calm again.', down: 'Two sore mornings in a row, so you do {now} % for now.' },
      painAvg: {
        up: 'Your pain was {was} at the start and {now} this week.',
        down: 'Your pain was {was} at the start and {now} this week.',
      },
    },
  },
  'AM-05': { says: 'A few questions about urgent signs are still open.' },
  'AM-06': { says: 'Everyone gets this page.' },
  'AM-07': {
    says: 'You told us what you can do, and the plan keeps to it.',
    details: {
      F1: 'You told us that standing is hard.',
      F2: 'You told us that walking is hard.',
      F3: 'You told us that you use an aid.',
      F4: 'You told us that the floor is hard to get to.',
      F5: 'You told us that moving across is hard on your own.',
      floor: 'You told us that you cannot get to the floor.',
    },
  },
  'AM-08': { says: 'Two of your answers differ, so the more careful one counts.' },
  'AM-09': { says: 'It has been the same for more than a year, so it counts as known.' },
  'AM-10': { says: 'You felt dizzy or faint with this one, so it stays out until someone has looked at it.' },
  'AM-11': { says: 'Something is new in your leg.' },
  'AM-12': { says: 'Hips, knees and quick moves of the head have limits of their own.' },
  'AM-13': { says: 'This fits what you live with.' },
  'AM-14': {
    says: 'You told us that this stirs your back. It opens up again after two weeks.',
    fields: { ease: 'You told us that moving this way eases your back.' },
    details: { irritability: 'Your back is easily stirred right now.', durationWeeks: 'Your back trouble is fresh.' },
  },
  'AM-15': { says: 'A whole class such as yoga or Pilates is yours to choose. We do not pick it for you.' },
  'AM-16': {
    says: 'The first week starts small.',
    fields: {
      sets: { up: 'The first week starts small.', down: '{now:sets} instead of {was} in the first week.' },
      effortMax: 'In the first week, effort stays at {now} of 10 or below.',
    },
  },
  'AM-17': { says: 'Legs, hips, trunk and the hip hinge come up every week, however short your time.' },
  'AM-18': {
    says: 'Something for heart and breath is in every plan.',
    fields: {
      minutes: 'Something for heart and breath is in every plan. Yours starts at {now:minutes}.',
      sittingHours: 'You sit about {now:hours} a day, so short breaks come first.',
    },
  },
  'AM-19': { says: 'It leads to what you want to do.' },
  'AM-20': { says: 'You lift already, so you start at a good share of your own load, with plenty left over.' },
  'AM-21': {
    says: 'It was easy for you, so it may grow faster.',
    moved: { up: 'It was easy for you, so it grows.', down: 'It eases by one step.' },
    fields: {
      level: { up: 'It was easy for you, so you move to a harder version.', down: 'You move to an easier version.' },
      weekSeconds: {
        up: 'It was easy for you, so this week may hold {now:seconds} of work.',
        down: 'This week holds {now:seconds} of work.',
      },
    },
  },
  'AM-22': {
    says: 'Four weeks have been steady and easy, so two things are worth a change.',
    fields: {
      walkDays: {
        up: 'Four weeks were steady and easy, so you walk on {now:days} a week instead of {was}.',
        down: 'You walk on {now:days} a week.',
      },
      painAvg: {
        up: 'Four weeks have been steady and easy, so two things are worth a change.',
        down: 'Four weeks have been steady and easy, so two things are worth a change.',
      },
    },
  },
  'AM-23': {
    says: 'Your weeks were full, so the plan is now the size of what you did.',
    fields: {
      daysPerWeek: { up: 'You do {now:days} a week.', down: 'Your weeks were full, so the plan has {now:days} a week instead of {was}.' },
      minutes: { up: 'A session lasts {now:minutes}.', down: 'Your weeks were full, so a session lasts {now:minutes} instead of {was}.' },
    },
  },
  'AM-24': { says: 'After a break, the way back is 60, then 80, then 100 in 100.' },
  'AM-25': { says: 'Your blood pressure is looked after and you are active, so a few limits are enough.' },
  'AM-26': { says: 'Some of your answers together are good to tell your doctor about.' },
  'AM-27': { says: 'Being tired after a big day is about pacing.' },
  'AM-28': { says: 'It changes what you do more of. It does not make it harder.' },
  'AM-29': { says: 'Pelvic floor work is part of your week.' },
} as const satisfies Pick<PhrasesReasons, Extract<keyof PhrasesReasons, `AM-${string}`>>;
