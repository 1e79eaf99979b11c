// A program that somebody handed over.
export const handing = {
  handed: {
    title: 'A program from {from}',
    made: 'Made on {date}.',
    opening: 'Opening what was handed to you …',
    compare: 'Is it really from {from}?',
    compareLine: 'Anyone can write a name. This number cannot be copied: compare it with the one {from} gives you, on paper or aloud.',
    knownLine: 'It carries the same number as before.',
    matches: 'The number is the same',
    differs: 'Is it another one? Then leave this and ask {from}.',
    use: 'Use this program',
    useLine:
      'Four new weeks start today. What you have reached stays. Your answers, the pain light and the stop signs always come first, so some of it may begin easier or look different.',
    notNow: 'Not now',
    has: 'What it holds',
    session: 'Session: {name}',
    pick: 'One of: {kinds}',
    same: 'You have this program already.',
    older: 'You have a newer version of this program. This one is left aside.',
    newer: 'A new version. Things that change: {n}.',
    change: { added: 'New: {what}', removed: 'Gone: {what}', changed: 'Changed: {what}' },
    whole: {
      notes: 'What is said of the whole program',
      when: 'When it is to get easier, for every exercise',
      habitTimes: 'Times of habits',
    },
    withdrawn: '{from} has taken this program back.',
    withdrawnLine: 'You go on with My plan, which is made from your answers. What you have reached stays.',
    takeIn: 'Go on with My plan',
    first: 'A few questions come first',
    firstLine: 'Before any program we ask how you are. The program waits here meanwhile.',
    firstDo: 'Go to the questions',
    waiting: 'A program from {from} is waiting',
    look: 'Look at it',
    problem: {
      'not-a-link': {
        title: 'This link holds no program',
        lines: ['Part of it may have been lost on the way. Ask for it once more, or scan the code again.'],
      },
      changed: {
        title: 'This link was changed on the way',
        lines: ['What it says is not what was signed, so we do not use it. Ask for it once more.'],
      },
      newer: {
        title: 'A newer Plumbline made this link',
        lines: ['Bring this page up to date, then open the link again.'],
      },
      unread: {
        title: 'This program cannot be read here',
        lines: ['It names something this version does not know. Bring this page up to date, then open the link again.'],
      },
    },
  },
} as const;
