import type { CardId, PhrasesCard } from '../../phrases.ts';

/** Cards that go with a plan and how it changes. Source: rule book 1.4, 1.5, 2.2, 2.3, 4.10, 4.11, 6.4, AM-22 to AM-24. */
export const cardsPlan = {
  'seated-program': {
    title: 'A full plan from a chair',
    lines: ['Everything in your plan works sitting down.', 'Strength, mobility, breath and heart all get their share.'],
    act: 'Use a firm chair that does not roll. Lock the brakes of a wheelchair.',
  },
  'no-bending-first-hour': {
    title: 'Let the first hour pass',
    lines: [
      'For some people, bending in the first hour of the day stirs the back more than later on.',
      'So for now your bending moves wait. This ends once your weeks stay calm.',
    ],
    act: 'Tomorrow, sit down to put on your socks, with the foot on the other knee.',
  },
  'body-structure': {
    title: 'Bodies are built in many ways',
    lines: [
      'A curve, a longer leg or an old operation can be part of a strong and busy life.',
      'We leave out what your answers rule out. The rest is open to you.',
    ],
    act: 'Think of one thing your body did well this week.',
  },
  'healthy-eating': {
    title: 'Food, plain and simple',
    lines: ['No food is known to end back pain.', 'Eating well helps sleep, mood and strength, as it does for everyone.'],
    act: 'Add one more fruit or vegetable to your day.',
  },
  'walk-in-pieces': {
    title: 'Walk in pieces',
    lines: [
      'Walk until it goes up by 2 points.',
      'Sit down for one to three minutes. Then walk on.',
      'The pieces add up just like one long walk.',
    ],
    act: 'On your next walk, plan where you will sit.',
  },
  'quiet-mode': {
    title: 'Would you like it quieter?',
    lines: [
      'You have looked at your numbers often these days.',
      'Watching pain closely can make it louder.',
      'In quiet mode we ask only around your sessions.',
    ],
    act: 'Try quiet mode for a week, or leave things as they are.',
  },
  'plan-review': {
    title: 'Six weeks in: time for a look',
    lines: [
      'You have done a lot of what was planned. Well done.',
      'Your numbers have stayed about the same so far, so it makes sense to change the plan.',
    ],
    act: 'Look through your plan with us, and take the summary to a clinician.',
  },
  'flare-offer': {
    title: 'Is this a flare?',
    lines: ['Your back has been more sore than usual for a day.', 'We can switch to flare days: light moves now, and a dated way back.'],
    act: 'Say yes if it gets in your way. Say no if you can live with it.',
  },
  'flare-first-days': {
    title: 'The first days of a flare',
    lines: [
      'Flares come and go. They seldom mean that something new has happened.',
      'Three to six short walks a day, of 5 to 10 minutes. Calm breathing. Easy moves, half as far as usual.',
      'Warmth for 15 to 20 minutes is fine if you like it. You need not stay in bed.',
    ],
    act: 'Take one walk now, even if it is only round the room.',
  },
  'flare-half': {
    title: 'Half, and easier',
    lines: ['Your exercises are back, one step easier and half as much.', 'Stop each set while you could still do four more.'],
    act: 'Do one short session today, and let tomorrow morning tell you how it was.',
  },
  'flare-return': {
    title: 'The way back',
    lines: ['Three sessions lead back: 60, then 80, then 100 in 100.', 'Each next one comes when the last stayed calm.'],
    act: 'Do the session as it stands, even if you feel you could do more.',
  },
  'flare-day-7': {
    title: 'A week of flare',
    lines: ['Some flares take longer. Yours is still within the usual.', 'Keep up the short walks. Steady beats hard.'],
    act: 'Ask someone to walk with you tomorrow.',
  },
  'flare-day-14': {
    title: 'Two weeks of flare',
    lines: ['It has not calmed down yet, so it is worth a visit.', 'We go gently meanwhile, and ask a few questions again.'],
    act: 'Book a visit within about a week, and take your summary along.',
  },
  resized: {
    title: 'A plan the size of your week',
    lines: [
      'Your weeks were full, so we made the plan smaller.',
      'The exercises stay the same. A plan that fits works better than a big one.',
    ],
    act: 'Pick the days that suit you best.',
  },
  'after-a-gap': {
    title: 'Good to see you',
    lines: ['You keep most of your strength over a few weeks off.', 'We start a little lower and are back soon: 60, 80, 100 in 100.'],
    act: 'Do today’s session, and leave some in the tank.',
  },
  'lighter-week': {
    title: 'A lighter week',
    lines: ['A few signs together say that your body would like a breather.', 'This week has the same exercises, a bit over half as much.'],
    act: 'Use the time you save for a walk you enjoy.',
  },
  'heavy-weeks': {
    title: 'Six strong weeks',
    lines: ['This is a good moment to look at your plan.'],
    act: 'Do a self-test, swap what you have had enough of, and take an easier week if you like.',
  },
  plateau: {
    title: 'Time for something new',
    lines: ['Four steady weeks, and it feels easy by now.', 'Two things are worth a change, by what you want most.'],
    act: 'Try them from this week on. Everything else stays.',
  },
  'all-well': {
    title: 'You are doing well',
    lines: [
      'Four calm weeks in a row.',
      'Now it is about keeping it up: walks on most days, and strength on two days.',
      'People who keep walking tend to have longer breaks between spells.',
    ],
    act: 'Choose the two days you will keep.',
  },
} as const satisfies Partial<Record<CardId, PhrasesCard>>;
