// Learning, what a person can change, and what to say when something goes wrong.
export const around = {
  trouble: {
    opening: 'One moment …',
    away: 'This page could not be brought here. Try again with a connection.',
    'no-shelf': {
      title: 'This browser keeps nothing for us',
      lines: [
        'Plumbline keeps your answers on this device, and this browser does not allow it.',
        'A private window or a strict setting can be the reason. Allow this site to store data, then load the page again.',
        'You can also just try it: all works as long as the page is open, and you can save a copy at the end.',
      ],
    },
    evicted: {
      title: 'This browser has cleared what was kept here',
      lines: [
        'Your entries are gone from this browser. Browsers do this when a device is short of room, or when a page was not opened for a long time.',
        'If you have a copy, add it now and go on where you were. Otherwise you can begin again.',
      ],
    },
    newer: {
      title: 'A newer Plumbline wrote part of this',
      lines: [
        'What is kept on this device holds something this version cannot read. It may be about your safety, so we do not guess.',
        'Bring this page up to date and load it again. Nothing is lost: all of it stays as it is.',
      ],
    },
    spoiled: {
      title: 'Part of what is kept here cannot be read',
      lines: [
        'Something changed the text of your log from outside. A missing line could be an answer that matters, so we make no plan from the rest.',
        'You can keep a copy of the file and begin again. The copy holds everything that is still there.',
      ],
    },
    broken: {
      title: 'This page ran into a problem',
      lines: ['Your answers are safe: each one was written down before it counted.', 'Load the page again to go on where you were.'],
    },
    again: 'Load again',
    goOn: 'Go on without keeping anything',
    beginAgain: 'Begin again',
    keepCopy: 'Keep a copy',
    erase: 'Erase it and begin again',
  },
  learn: {
    title: 'Learn',
    lead: 'Short reads, and every exercise there is.',
    lessons: 'Short reads',
    exercises: 'Exercises',
    search: 'Search {n} exercises',
    nothing: 'Nothing found. Try another word, such as squat or stretch.',
    tryThis: 'Try this',
    startHere: 'Start with the questions',
  },
  you: {
    title: 'You',
    told: 'What you told us',
    change: 'Change',
    notSaid: 'not said',
    readiness: 'Readiness',
    askAgain: 'Something changed: ask me again',
    askAgainLine: 'After an operation, a birth, a new medicine or a new finding, answer all the readiness questions again.',
    again: 'Start again',
    againLine: 'Four new weeks from today. What you have reached stays.',
    againDo: 'Start four new weeks',
    purpose: 'What Plumbline is for',
    help: 'Help at once',
    data: 'Your data',
    dataLine:
      'Each answer is written down before it counts. Thirty days on, your answers about urgent signs are erased here; the day and the result stay.',
    erase: 'Erase everything',
    eraseLine: 'One tap, at once. Right after it you can still bring it back.',
    things: { one: '1 thing', other: '{n} things' },
    none: 'none',
  },
} as const;
