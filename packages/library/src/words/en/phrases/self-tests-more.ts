import type { PhrasesSelfTest, PhrasesSelfTests, PhrasesTesting } from '../../phrases.ts';
import { firstSelfTests } from './self-tests.ts';

const painRises = 'Pain reaches 5, or goes up by 2.';

/** T8 to T13. Source: rule book 2.5; T13 from settled 12. */
const moreSelfTests = {
  T8: {
    name: 'Arms up the wall',
    unit: 'cm',
    shows: 'If your shoulders are ready to reach overhead.',
    need: ['A wall', 'A tape measure, or a hand’s width for about 8 cm'],
    steps: [
      'Stand with your back and ribs resting on the wall.',
      'Raise both straight arms, thumbs towards the wall.',
      'Go as far as your ribs stay where they are.',
      'Measure from your thumbs to the wall. Of three tries, the best easy one counts.',
      'Note how much it hurt, from 0 to 10.',
    ],
    stopWhen: [painRises, 'A shoulder pinches.'],
    means: 'At 10 cm or less, and pain of 3 or less, hanging can come into your plan.',
  },
  T9: {
    name: 'Turn while you sit',
    unit: 'degrees',
    shows: 'How far your upper back turns to each side.',
    need: ['A chair', 'A phone with a compass'],
    steps: [
      'Sit upright, arms crossed, with the phone flat on your chest. Note the number.',
      'Turn to one side as far as is easy. Note the number again.',
      'The difference is your turn. Of three tries, the best easy one counts.',
      'Then do the other side.',
    ],
    stopWhen: [painRises, 'You feel dizzy.'],
    means: 'If you turn little, or the sides differ, your plan gets more upper-back moves.',
  },
  T10: {
    name: 'Hinge with a stick',
    unit: 'bends',
    shows: 'How well you know the hip hinge by now.',
    need: ['A broom handle'],
    steps: [
      'Hold the stick along your back. It touches head, upper back and tail.',
      'Push your hips back and bend forward, knees soft.',
      'Come up again. Do it eight times.',
      'Count the bends in which all three places stay in touch.',
    ],
    stopWhen: [painRises, 'Pain moves down a leg.'],
    means: 'It shows practice and nothing more. With eight out of eight you can go on to the next hinge.',
  },
  T11: {
    name: 'One-leg stand',
    unit: 'seconds',
    shows: 'Which balance exercises suit you.',
    need: ['A counter or a heavy chair in reach', 'A timer'],
    steps: [
      'Stand beside the counter, eyes open.',
      'Lift one foot a little and let go of the counter.',
      'Stop the timer when you touch it, or when the foot comes down.',
      'Then stand on the other leg.',
    ],
    stopWhen: [painRises, 'You feel you could fall.', 'You reach the time we show, 45 seconds at most.'],
    means: 'Under 10 seconds, your balance work keeps a hand on something firm.',
  },
  T12: {
    name: 'Comfortable walk',
    unit: 'minutes',
    shows: 'How long your first walks should be.',
    need: ['A flat path with places to sit', 'A watch'],
    steps: [
      'Note how your back and legs feel, from 0 to 10.',
      'Walk at your usual pace.',
      'Stop when the number has gone up by 2, or when you have had enough.',
      'Note the minutes.',
    ],
    stopWhen: ['It has gone up by 2.', 'Your chest hurts, or your breath does not settle. Then get help.', 'You reach 30 minutes.'],
    means: 'Your walks start a bit shorter than this, so that they go well.',
  },
  T13: {
    name: 'Step up and down',
    unit: 'steps',
    shows: 'If you can get on and off a step by a bar.',
    need: ['A step of about 20 cm', 'A rail, a wall or a heavy chair to hold'],
    steps: [
      'Hold on with one hand.',
      'Step up with one foot, then bring the other.',
      'Step down again, one foot after the other.',
      'Do it five times. Count those that felt steady.',
    ],
    stopWhen: [painRises, 'You wobble or feel dizzy.', 'A knee hurts.'],
    means: 'Five steady ones, and exercises that need a step can come in.',
  },
} as const satisfies Record<'T8' | 'T9' | 'T10' | 'T11' | 'T12' | 'T13', PhrasesSelfTest>;

export const selfTests = { ...firstSelfTests, ...moreSelfTests } as const satisfies PhrasesSelfTests;

/** What stands around a self-test. Source: rule book 2.5, 3.3. */
export const testing = {
  lead: 'All of these can be left out. They help us choose where you start.',
  before: 'Do them on a day that feels normal. Leave them for later if your pain is above 5.',
  stopFirst: 'Never go to your limit. Stop while you still could go on.',
  sameAsBefore: 'About the same as last time. Small changes can be chance.',
  again: 'Try again in four weeks, the same way as today.',
  sidesDiffer: 'Your two sides differ. That is common.',
  stopped: { cap: 'I reached the end', pain: 'It hurt more', tired: 'I was tired', form: 'I could not keep it steady' },
} as const satisfies PhrasesTesting;
