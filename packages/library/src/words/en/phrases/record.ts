import type { PhrasesRecord } from '../../phrases.ts';

/** What stands in a file for other health programs. */
export const record = {
  plan: 'Exercise plan, made with Plumbline from the person’s own answers',
  readiness: 'Readiness questions',
  week: 'Check of the week',
  activity: 'An activity that matters',
  rating: 'How well it goes',
  session: 'Exercise session',
  setsDone: 'Sets that were finished',
  stopped: 'Why it ended early',
  stopSign: 'A sign to stop',
  walk: 'Walk',
  other: 'Another activity',
  ownTried: 'Tried, until it was noticed a bit more',
  ownDone: 'Done, on its way back step by step',
  ownNow: 'Where it is',
  ownBegan: 'Where it began',
  note: 'In their own words',
  painInTest: 'Pain during the test',
  sides: { left: 'Left', right: 'Right' },
} as const satisfies PhrasesRecord;
