import type { CardId, PhrasesCard } from '../../phrases.ts';

const keepBreathing = {
  title: 'Keep breathing',
  lines: ['Breathe out on the hard part and in on the easy part.', 'If you notice that you hold your breath, use less effort.'],
  act: 'Count out loud for one set. You cannot count and hold your breath at once.',
} as const satisfies PhrasesCard;

const askYourTeam = {
  title: 'Ask the team that looks after you',
  lines: [
    'After an operation, in pregnancy and after a birth, your own team knows things that we do not.',
    'What they say always wins over this plan.',
  ],
  act: 'Show them your plan at the next visit, and tell us what they change.',
} as const satisfies PhrasesCard;

/** Cards that go with a verdict or a plan for safety's sake. Source: AM-06, rule book 1.2 to 1.5, 2.2, 4.4. */
export const cardsSafety = {
  'pain-guide': {
    title: 'How much pain is fine?',
    lines: [
      'Think of 0 to 10, where 0 is none.',
      'Up to 3: fine. Carry on.',
      '4 or 5: fine too, if it rose by no more than 1. If it rose more, do a little less.',
      '6 or more and rising: end the set and take the easier version.',
      '8 or more, or moving further down a leg: end the session.',
      'The next morning counts as well. Back to your usual by then means it was the right amount.',
    ],
    act: 'Name your number before you start and once in the middle.',
  },
  'hurt-is-not-harm': {
    title: 'Hurt is not the same as harm',
    lines: [
      'A back can hurt while you move and still be fine.',
      'Pain is an alarm. After a while it can go off early, like a smoke alarm that reacts to toast.',
      'Calm, regular movement teaches it to wait.',
    ],
    act: 'If a move feels strange but stays under your limit, do two more, slowly.',
  },
  'keep-breathing': keepBreathing,
  breathing: keepBreathing,
  'warning-signs': {
    title: 'When to get help at once',
    lines: [
      'These signs are rare.',
      'New numbness between the legs. New trouble with peeing, or with holding your bowels.',
      'A leg that gets weaker, or pain or tingling down both legs.',
      'Chest pain, fainting, or breath that does not settle.',
      'Fever or shivering with back pain.',
      'A hard fall or a crash, and pain since then.',
    ],
    act: 'If one shows up, stop and call 112 or your local emergency number.',
  },
  'support-in-reach': {
    title: 'Keep something firm in reach',
    lines: [
      'Stand near a counter, a heavy chair or a corner of the room.',
      'A finger on it is fine. So is a whole hand.',
      'Holding on does not spoil the exercise.',
    ],
    act: 'Before you start, look for the thing you would hold.',
  },
  'exertion-signs': {
    title: 'Effort that feels right',
    lines: [
      'You can speak a short sentence while you work.',
      'If your heart races or skips, or you feel dizzy, end the session.',
      'Chest pain, chest pressure, fainting, or short of breath after two minutes of rest: stop.',
      'Then call 112 or your local emergency number.',
    ],
    act: 'Say one sentence out loud in the hardest minute.',
  },
  'pregnancy-signs': {
    title: 'Signs to know in pregnancy',
    lines: [
      'Stop and call your maternity unit if there is bleeding, fluid loss or regular painful tightening.',
      'Do the same for a very bad headache or changed sight.',
      'One sore or swollen calf, or a baby that moves less, is a reason to call too.',
      'If you feel dizzy on your back, roll to your side.',
    ],
    act: 'Save the number of your maternity unit in your phone.',
  },
  'ask-your-team': askYourTeam,
  'treating-team': askYourTeam,
  'foot-check': {
    title: 'A look at your feet',
    lines: ['With diabetes, feet may not tell you about a sore spot.', 'Look at the soles and between the toes before and after you walk.'],
    act: 'Check both feet tonight. Show any sore that stays open to your doctor.',
  },
  'call-maternity': {
    title: 'Call your maternity unit now',
    lines: ['They know you, and they want you to call.', 'If nobody answers, call 112 or your local emergency number.'],
    act: 'Make the call before anything else.',
  },
  guardian: {
    title: 'For a parent or guardian',
    lines: ['Plumbline makes plans for adults only.', 'A young back that hurts deserves a person who looks at it.'],
    act: 'Book a visit with a doctor or physiotherapist together.',
  },
  'answers-differ': {
    title: 'Two of your answers differ',
    lines: ['One says yes and another says no to the same thing.', 'We went with the more careful one for now.'],
    act: 'Look at both and set the one that is not right.',
  },
  'mention-to-doctor': {
    title: 'Worth a mention',
    lines: ['Some of your answers together are good to tell your doctor about.', 'It is not urgent, and your plan goes on.'],
    act: 'Note it for your next visit, or print your summary.',
  },
  'talk-to-clinician': {
    title: 'Time to talk to someone',
    lines: ['Something has come up that a clinician should hear about.', 'They can see and test what a plan cannot.'],
    act: 'Book a visit with your doctor or physiotherapist.',
  },
  'ask-again-14-days': {
    title: 'We ask again in two weeks',
    lines: ['Pain at night is common and can have many reasons.', 'You start gently, and in 14 days we look at it again.'],
    act: 'If it gets worse before then, call your doctor.',
  },
  reassure: {
    title: 'Strong pain often settles',
    lines: [
      'The only reason for a check is how strong your pain is.',
      'Strong pain does not have to mean something serious. Most strong spells ease within days or weeks.',
    ],
    act: 'Book the visit. Until then, change position as often as you like.',
  },
  pacing: {
    title: 'Small and even',
    lines: [
      'If effort knocks you out for a day or more, the plan does not push.',
      'Nothing goes up by itself. You set the upper limit.',
      'Do less than you could on a good day, so that the next day is good too.',
    ],
    act: 'Choose an amount you could do on your worst day. Stay there this week.',
  },
  'near-faint': {
    title: 'When you feel faint',
    lines: ['Sit down, or lie on your side, until it passes.', 'The exercise that brought it on stays out until someone has looked at it.'],
    act: 'Tell your doctor about it, and about any new medicine.',
  },
  'new-leg-symptom': {
    title: 'Something new in your leg',
    lines: [
      'We go gently for now and leave out what could stir it.',
      'If the leg gets weaker, if both legs join in, or if peeing changes, get help at once.',
    ],
    act: 'Ask your doctor or physiotherapist for a visit within about a week.',
  },
} as const satisfies Partial<Record<CardId, PhrasesCard>>;
