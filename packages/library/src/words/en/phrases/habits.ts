import type { PhrasesChecklist, PhrasesHabitAsking, PhrasesHabits } from '../../phrases.ts';

/** Small things through the day. A reminder never speaks of pain or health. Source: rule book 6.1 to 6.4, C-06 to C-12. */
export const habits = {
  'posture-reset': {
    name: 'Reset break',
    what: 'Stand or sit tall for half a minute, as if the top of your head floats up. A wall behind you can help.',
    howMuch: '30 seconds, three times a day. Six at most.',
    why: 'It is a break from one position. There is no one right posture.',
    note: 'Any stretch that feels nice counts too. Leave it out if it hurts or makes you dizzy.',
    reminder: 'Half a minute to stand tall?',
  },
  'movement-break': {
    name: 'Movement break',
    what: 'Get up and walk about. If you use a wheelchair, push a little, reach up, and turn to both sides.',
    howMuch: 'One to three minutes, after about 45 minutes of sitting.',
    why: 'Short breaks helped people who sit at work in one trial. Other trials saw no change for the back. Your body likes the change anyway.',
    note: 'Set it anywhere from 30 to 60 minutes. For a meeting or a drive, ask for an hour of quiet.',
    reminder: 'Time to move a little?',
  },
  'glute-squeeze': {
    name: 'Buttock squeeze',
    what: 'Squeeze both buttocks for a second, then let go. Keep breathing.',
    howMuch: 'Three squeezes with each movement break, at a bit over half of your strength.',
    why: 'It is a small bit of practice that needs no time. Nobody has shown that it changes pain.',
    note: 'It has no reminder of its own.',
    reminder: 'Three squeezes with your break?',
  },
  walk: {
    name: 'Walk',
    what: 'Walk at a pace at which you can still talk. Any aid you use is fine.',
    howMuch: 'Start with a length you manage with ease. Many people grow it to 30 minutes, five times a week.',
    why: 'People who built up their walking had longer until the next spell.',
    note: 'Stop on time on good days. On harder days, do most of it.',
    reminder: 'A walk today?',
  },
  breathe: {
    name: 'Evening breath',
    what: 'Lie or sit at ease. Breathe in through your nose, and out a little longer than in.',
    howMuch: 'Five minutes in the evening. About six slow breaths a minute.',
    why: 'It helps many people wind down.',
    note: 'If you feel light in the head, breathe as you usually do.',
    reminder: 'Five quiet minutes?',
  },
  'soft-tissue': {
    name: 'Roll and press',
    what: 'Roll your upper back, legs and hips on a roller or a ball, slowly.',
    howMuch: 'Two or three times a week, ten minutes at most.',
    why: 'It may feel looser for a while. The change is small, and it is pleasant.',
    note: 'Leave out the low back and the front of the neck. Press no harder than 5 out of 10.',
    reminder: 'Roller time?',
  },
  contrast: {
    name: 'Warm and cool',
    what: 'In the shower, let it run warm, then cool, then warm again.',
    howMuch: 'Three minutes warm and one minute cool, two or three times. No hotter than 40 degrees, no colder than 15.',
    why: 'Some people like how it feels. It is for comfort only.',
    note: 'Stop when it is not pleasant. End warm or cool, as you like.',
    reminder: 'Warm and cool today?',
  },
  'sleep-setup': {
    name: 'Comfortable nights',
    what: 'On your side, try a pillow between your knees. On your back, try it under them.',
    howMuch: 'Set it up once. Change it when it stops being comfortable.',
    why: 'Good sleep turns the volume down the next day. How you lie is up to you.',
    note: 'If you like to sleep on your front, do.',
    reminder: 'Is your bed set up as you like it?',
  },
  footwear: {
    name: 'Shoe check',
    what: 'Look at the shoes you wear most. Swap them if the soles are worn through or your feet are not happy.',
    howMuch: 'Twice a year.',
    why: 'Feet that feel good walk more.',
    note: 'Comfort decides. No shoe or insole is known to keep back pain away.',
    reminder: 'A look at your shoes?',
  },
} as const satisfies PhrasesHabits;

/** How habits are offered. Source: rule book 6.3, settled 12. */
export const habitAsking = {
  offerFirst: 'One small habit is enough to begin with. Which one would you like?',
  offerNext: 'This one has settled in. Would you like to add another?',
  enough: 'Four habits are plenty. To add one, let another rest.',
  lessOften: 'You have been busy, so we ask half as often.',
  paused: 'This one rests for two weeks. Would you like it back then?',
  answers: { done: 'Done', later: 'Later', ignored: 'Not now' },
} as const satisfies PhrasesHabitAsking;

/** The week in seven items. Source: rule book 6.2, SR-37. */
export const checklist = {
  title: 'Your week in seven',
  count: '{n} of {of} this week',
  notForYou: 'Not for you right now',
  items: {
    patterns: 'I did three or more kinds of strength work: carry, hinge, squat, step, push or pull.',
    resets: 'I took three reset breaks a day on four days.',
    breathing: 'I did my slow breathing on four nights.',
    sitting: 'On most days I broke up long sitting.',
    'soft-tissue': 'I rolled my upper back two or three times.',
    sleep: 'My bed is set up so that I lie well.',
    shoes: 'My shoes feel fine.',
  },
} as const satisfies PhrasesChecklist;
