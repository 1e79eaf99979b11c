import type { PhrasesStopSigns } from '../../phrases.ts';

/** What ends a set, a session, or calls for help. Source: rule book 1.7, SAF-10, AM-10, settled 4, 5, 7. */
export const stopSigns = {
  signs: {
    chest: 'Chest pain or pressure',
    breathless: 'Short of breath, and two minutes of rest do not settle it',
    fainted: 'I fainted',
    'sudden-headache': 'A sudden, very bad headache',
    'face-arm-leg': 'Sudden weakness or numbness in the face, an arm or a leg',
    'saddle-numbness': 'New numbness between the legs',
    bladder: 'I could not hold my pee',
    bowel: 'I could not hold my bowels',
    'tearing-pain': 'A tearing pain in the back, chest or belly',
    'pregnancy-sign': 'Bleeding, fluid loss, tightenings, changed sight, a sore calf, or a baby that moves less',
    'near-faint': 'I nearly fainted',
    dizzy: 'Dizzy',
    nausea: 'Feeling sick',
    palpitations: 'My heart races or skips',
    'new-tingling': 'New tingling or numbness',
    'pain-spreads-down': 'Pain moving further down an arm or leg',
    'pain-8': 'Pain of 8 or more',
    'pain-up-3': 'Pain went up by 3 or more, and five minutes later it is still there',
    sharp: 'A sharp or catching pain',
    'pain-6': 'Pain went up to 6 or 7',
    'shoulder-pinch': 'A pinch in the shoulder while hanging',
    'grip-slips': 'My grip slips',
    'control-lost': 'I am losing control of the move',
  },
  classes: {
    call: {
      title: 'Stop and get help now',
      lines: ['The session is over.', 'Call 112 or your local emergency number. Tell someone near you.'],
      ask: 'Is it one of these?',
    },
    session: {
      title: 'That is enough for today',
      lines: [
        'Stop here. Sit or lie down until it passes.',
        'Next time we ask a few questions first, and the plan eases back.',
        'If it does not pass, or grows, call your doctor.',
      ],
      ask: 'Or one of these?',
    },
    exercise: {
      title: 'End this set',
      lines: ['Come out of it slowly. Shake it out and breathe.', 'There is an easier version, or you can move on to the next exercise.'],
      ask: 'Or is it only about this exercise?',
    },
  },
  button: 'Stop',
  kindWord: 'Good call. Stopping when it does not feel right is part of training well.',
  easierOnce: 'Here is an easier version. Try it, or leave it.',
  outForToday: 'This one is out for today. The rest of your session stays.',
  outUntilCleared: 'This one stays out until someone has looked at it with you.',
  reasons: {
    time: 'No time left',
    pain: 'It hurt',
    unwell: 'I felt unwell',
    interrupted: 'Something came up',
    'too-much': 'It was too much',
    other: 'Something else',
  },
} as const satisfies PhrasesStopSigns;
