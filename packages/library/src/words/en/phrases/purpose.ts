import type { PhrasesPurpose } from '../../phrases.ts';

/** What Plumbline is for, and what a person agrees to. Source: rule book 9.1 (verbatim), 9.3, SAF-03. */
export const purpose = {
  intendedPurpose:
    'Plumbline helps adults plan and log general exercise and movement habits with back comfort in mind. It is an educational fitness tool. It does not diagnose, treat, monitor or prevent any disease or injury, and does not replace professional advice.',
  consent: {
    adult: {
      title: 'Plumbline is for adults',
      lines: ['If you are under 18, you can read all the lessons. We do not make a plan for you.'],
      tick: 'I am 18 or older.',
    },
    limits: {
      title: 'What it does, and where it stops',
      lines: [
        'It plans strength, movement and small habits around what you tell it.',
        'It keeps your own ratings and shows them back to you.',
        'It is no doctor. It cannot see you, and it does not name what you have.',
      ],
    },
    readiness: {
      title: 'First, some readiness questions',
      lines: [
        'They take a few minutes. Fixed rules read them. The same answers always lead to the same result.',
        'There are four results: start, start gently, see someone first, or get help now.',
      ],
    },
    storing: {
      title: 'Your answers stay here',
      lines: [
        'They are about your health, so we ask before we keep them.',
        'They are kept on this device. Nothing is sent anywhere unless you share it.',
      ],
      tick: 'Yes, keep my health answers on this device.',
    },
    emergency: {
      title: 'If something sudden happens',
      lines: ['Plumbline cannot call for help. In an emergency, call 112 or your local emergency number.'],
      tick: 'I have seen this.',
    },
    erase: {
      title: 'You can take it all back',
      lines: ['One tap erases everything on this device. You need no reason.'],
    },
    again: {
      title: 'The rules have changed',
      lines: ['Something that matters has changed since you agreed. Please look at it again.'],
    },
    declined: {
      title: 'That is fine',
      lines: ['All the lessons and exercise pages stay open. Nothing is kept.'],
    },
  },
  crisisSupport: {
    title: 'When life feels too heavy',
    lines: [
      'Pain and worry can wear anyone down. You do not have to carry it alone.',
      'A crisis line in your country listens, day and night. If you are not safe right now, call 112 or your local emergency number.',
    ],
  },
} as const satisfies PhrasesPurpose;
