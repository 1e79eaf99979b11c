// The questions of a week, and how it is going over the months.
export const weekly = {
  week: {
    cardTitle: 'How was your week?',
    cardLine: 'A few taps, once a week. Over time they show if something changes.',
    answer: 'Answer now',
    skip: 'Not this week',
    stirs: {
      title: 'Do these still stir your back?',
      line: 'We ask every two weeks. What no longer stirs it does not have to be spared.',
      same: 'Yes, still',
      changed: 'It has changed',
      later: 'Not now',
    },
    eyebrow: 'Your week',
    foot: 'Written down with the last answer, and it stays on this device. You can leave it out.',
    told: 'Questions of the week',
    toldLine: 'Back {pain} of 10, in your way {way} of 10, sure {sure} of 10',
  },
  progress: {
    title: 'How it is going',
    since: 'Since {date}',
    emptyTitle: 'Your first points come with the first week',
    emptyLine: 'Once a week we ask how it was. Every answer stands here. After six weeks we look for the first time if something changed.',
    due: 'The questions of this week are open.',
    measures: {
      pain: 'Pain, week by week',
      interference: 'How much it gets in your way',
      confidence: 'How sure you are',
    },
    fromTo: '{from} → {to}',
    reading: {
      early: {
        one: 'Too early to tell. Weeks go up and down by themselves. We look for the first time after one more answer.',
        other: 'Too early to tell. Weeks go up and down by themselves. We look for the first time after {n} more answers.',
      },
      better: 'Better, by more than the usual up and down: about {from} at the start, about {to} now.',
      worse:
        'Harder, by more than the usual up and down: about {from} at the start, about {to} now. It may help to talk it through with someone who knows backs.',
      same: 'About the same: about {from} at the start, about {to} now. A small change may hide in the usual up and down.',
      noRoom: 'It began so well that more would hardly show: about {from} at the start, about {to} now.',
    },
    usual: 'The pale band is how pain mostly goes by itself, in large studies, from where you began. It is no forecast for you.',
    toward:
      'You began in a hard week: {first}, then about {usual}. Such weeks mostly pass by themselves, so that part does not count as progress.',
    legend: { answers: 'Your answers', usual: 'Usual course', flare: 'A flare began', block: 'A block began' },
    point: '{day}: {n} of 10',
    chart: {
      one: '{what}: one answer, from {from}.',
      other: '{what}: {n} answers from {from} to {until}. The arrow keys read them one by one.',
    },
    table: { open: 'As a table', day: 'Day', answer: 'Answer', usual: 'Usual', band: '{low} to {high}' },
    mine: {
      title: 'What matters to you',
      lead: 'Up to three things you want to do more easily. Once a week you say how well each one goes.',
      name: 'What would you like to do?',
      example: 'For example: lift my daughter',
      add: 'Add it',
      asked: 'Comes with your next questions of the week.',
      now: '{n} of 10',
    },
    moved: {
      title: 'Days on which you moved',
      line: {
        one: '1 day in the last four weeks: a session, a walk, a habit or something you bring back.',
        other: '{n} days in the last four weeks: a session, a walk, a habit or something you bring back.',
      },
    },
    tick: 'Yes, it is so',
    yes: 'Yes',
    notYet: 'Not yet',
  },
} as const;
