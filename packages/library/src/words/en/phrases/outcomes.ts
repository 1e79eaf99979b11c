import type { PhrasesOutcomes } from '../../phrases.ts';

/** The four outcomes of readiness, in words. Source: rule book 1.1, 1.3, AM-05, AM-06, settled 1, 2. */
export const outcomes = {
  pages: {
    go: {
      title: 'You are ready to start',
      means: ['Nothing you told us speaks against exercise.', 'Your plan starts at a level that fits you and grows from there.'],
      doNow: ['Look at your plan and start when it suits you.'],
      will: ['Plan your week, lead each session and say why every exercise is there.', 'Ask one short question before each session.'],
      willNot: ['Push you through pain.', 'Take the place of your doctor or physiotherapist.'],
    },
    gentle: {
      title: 'You can start, gently',
      means: ['Moving is fine for you.', 'Something you told us makes a careful start wise, so the first two weeks are light.'],
      doNow: ['Start with the light plan.', 'See how your back is on the morning after.'],
      will: ['Keep loads and effort low at first.', 'Open up more when four sessions have gone well.'],
      willNot: ['Offer an exercise that your answers rule out.', 'Hurry you.'],
    },
    clinician: {
      title: 'Worth a check before you train',
      means: ['Something you told us is best looked at by a clinician first.', 'Most of the time it turns out to be nothing serious.'],
      doNow: ['Book a visit. Below you see how soon.', 'Take your summary along.'],
      will: ['Keep all your answers, so that you can start right after the visit.', 'Print a one-page summary for the visit.'],
      willNot: ['Plan strength work, hangs or stretches before then.', 'Guess what it is. Only a person who sees you can tell.'],
    },
    emergency: {
      title: 'Please get help now',
      means: ['Something you told us needs a doctor straight away.', 'It may turn out well. It has to be looked at now to be sure.'],
      doNow: ['Call your local emergency number, or have someone take you to an emergency department.'],
      will: ['Show a summary of what you told us, so that you can hand it over.', 'Stay here for you when you have been seen.'],
      willNot: [
        'Show any exercise.',
        'Send any reminder.',
        'Open a plan again before you have been seen and have answered everything anew.',
      ],
    },
  },
  urgency: {
    routine: {
      title: 'When it suits you, in the next weeks',
      lines: [
        'Book a normal visit with your doctor or physiotherapist.',
        'There is no rush. It is worth knowing before you load your back.',
      ],
    },
    soon: {
      title: 'Within about a week',
      lines: ['Call your doctor and ask for a visit in the next seven days.', 'Say what is new, and since when.'],
    },
    today: {
      title: 'Today',
      lines: [
        'Call your doctor today. If nobody is there, use the service for urgent care.',
        'Until then, no sessions. At home, do only what you need to.',
      ],
    },
  },
  walking: {
    yes: 'Until then, easy walking and calm breathing are fine, as long as they feel comfortable.',
    no: 'Until then, please leave planned walks out too.',
  },
  refer: {
    routine: {
      title: 'Your plan goes on. A visit may help too.',
      lines: ['When you next can, tell your doctor or physiotherapist about this.', 'You do not need to stop.'],
    },
    soon: {
      title: 'Your plan goes on. Please see someone within a week or so.',
      lines: ['Ask your doctor or physiotherapist for a visit soon.', 'Until then, stay with the light version of your plan.'],
    },
  },
  emergency: {
    call: 'Call 112 or your local emergency number.',
    callKnown: 'Call {number}. That is the emergency number where you are.',
    whileWaiting: [
      'Do not drive yourself.',
      'Keep this page at hand. It says what you told us.',
      'If you can, ask someone to stay with you.',
      'No exercises for now. Lie or sit as you feel best.',
    ],
    maternity: 'Call your maternity unit now. If nobody answers, call 112 or your local emergency number.',
  },
  unanswered: {
    title: 'A few questions are still open',
    lines: ['Please read them too. They are about signs that need help at once.'],
    yesToAny: 'If the answer is yes to any of them, go now.',
  },
  openQuestions: {
    title: 'A plan needs these answers first',
    lines: ['Each has a reason. “I am not sure” is a fine answer.'],
  },
  warningSigns: {
    title: 'When to get help at once',
    lines: ['These are rare. Everyone gets this list, whatever they told us.'],
    signs: [
      'New numbness between the legs',
      'New trouble with peeing, or with holding your bowels',
      'A leg that gets weaker, or pain or tingling down both legs',
      'Chest pain, fainting, or breath that does not settle',
      'Fever or shivering with back pain',
      'A hard fall or a crash, and pain since then',
    ],
    act: 'If one of these shows up, stop and call 112 or your local emergency number.',
  },
  painAlone: {
    title: 'Strong pain is worth a check, and it often settles',
    lines: [
      'The only reason for this page is how strong your pain is.',
      'Strong pain does not have to mean something serious. Most strong spells ease within days or weeks.',
      'A clinician can help you through this one.',
    ],
  },
  cleared: {
    title: 'A clinician has looked at this',
    lines: ['Thank you for telling us. You can start gently now.', 'This counts for 90 days, or until something new comes up.'],
  },
  backAfterEmergency: {
    title: 'Welcome back',
    lines: [
      'Once a doctor has seen you, please answer all the questions again.',
      'If all the urgent signs are gone, you can start gently. The first 14 days stay light.',
    ],
  },
  under18: {
    title: 'Plumbline plans for adults',
    lines: [
      'You are under 18, or may be, so we do not make a plan.',
      'Please show this page to a parent or guardian, and talk to a doctor or physiotherapist together.',
      'All the lessons stay open for you.',
    ],
  },
  summary: {
    title: 'What I told Plumbline',
    lines: ['These are my own answers. They are not a medical finding.', 'Please look at them with me.'],
  },
} as const satisfies PhrasesOutcomes;
