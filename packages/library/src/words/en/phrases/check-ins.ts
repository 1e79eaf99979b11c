import type { PhrasesCheckIns } from '../../phrases.ts';

const none = 'No pain at all';
const worst = 'The worst I can think of';

/** Few questions, asked around a session and once a week. Source: rule book 3.2, 4.2, 4.4, settled 6, AM-24. */
export const checkIns = {
  before: {
    pre: { prompt: 'How does your back feel right now?', low: none, high: worst },
    legs: { prompt: 'And your legs?', options: { same: 'As usual', less: 'Less than usual', more: 'More than usual' } },
    energy: {
      prompt: 'How much energy do you have?',
      options: { '1': 'Very little', '2': 'Little', '3': 'Some', '4': 'A good deal', '5': 'Plenty' },
    },
  },
  morning: {
    prompt: 'On the morning after your last session, how was your back?',
    options: {
      same: 'The same or better',
      'bit-worse': 'A bit worse, gone within a day',
      worse: 'Clearly worse, or for longer than a day',
      'cannot-say': 'I cannot say',
    },
    newLeg: { prompt: 'Was there anything new in a leg?' },
    tellApart: 'Muscles that have worked may be sore. Here we mean your back or leg pain.',
    suspect: {
      prompt: 'Could it have been this one: {exercise}?',
      help: 'It was in your last session and in none that went well. That may be chance. If you say yes, it gets easier, and the others stay as they are.',
      yes: 'Yes, that one',
      no: 'No, or I cannot say',
    },
  },
  set: {
    rir: {
      prompt: 'How many more good ones could you have done?',
      options: { '0': 'None', '1': 'One', '2': 'Two', '3': 'Three', '4': 'Four', '5': 'Five or more' },
    },
    control: { prompt: 'Did you feel in control?', options: { yes: 'Yes', mostly: 'Mostly', no: 'No' } },
  },
  hurt: {
    peak: { prompt: 'How much did it hurt at its peak?', low: none, high: worst },
    spread: {
      prompt: 'Did the pain move?',
      options: { none: 'It stayed in the back', same: 'It is where it often is', further: 'It went further down an arm or leg' },
    },
    kind: { prompt: 'What was it like?', options: { sharp: 'Sharp or catching', pinch: 'A pinch', dull: 'Dull or achy' } },
  },
  after: {
    peak: { prompt: 'What was the most it hurt in this session?', low: none, high: worst },
    effort: { prompt: 'How hard was it?', low: 'No effort', high: 'All I had' },
    provoked: { prompt: 'Did an exercise stir it?', help: 'Tap it, or leave this out.' },
  },
  week: {
    painAvg: { prompt: 'Over the last 7 days, how much did your back hurt on average?', low: none, high: worst },
    painWorst: { prompt: 'And at its worst?', low: none, high: worst },
    legPain: { prompt: 'And your leg, on average?', low: none, high: worst },
    interference: { prompt: 'How much did your back get in your way this week?', low: 'Not at all', high: 'In everything' },
    confidence: {
      prompt: 'How sure are you that you can do what matters, even with your back?',
      low: 'Not sure at all',
      high: 'Fully sure',
    },
    activities: { prompt: 'How well can you do this now?', low: 'I cannot do it', high: 'As well as before' },
  },
  change: {
    prompt: 'Since you started, how has your back changed?',
    options: {
      '-3': 'Very much worse',
      '-2': 'Much worse',
      '-1': 'A little worse',
      '0': 'About the same',
      '1': 'A little better',
      '2': 'Much better',
      '3': 'Very much better',
    },
  },
} as const satisfies PhrasesCheckIns;
