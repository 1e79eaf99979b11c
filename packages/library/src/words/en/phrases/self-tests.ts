import type { PhrasesSelfTest } from '../../phrases.ts';

const painRises = 'Pain reaches 5, or goes up by 2.';
const dizzy = 'You feel dizzy or short of breath.';

/** T1 to T7. No norms and no judging: you against you. Source: rule book 2.5. */
export const firstSelfTests = {
  T1: {
    name: 'Chair stands',
    unit: 'stands',
    shows: 'How ready your legs are for squats.',
    need: ['A firm chair of about knee height, with its back against a wall', 'A timer'],
    steps: [
      'Sit in the middle of the seat, feet flat, arms crossed.',
      'Start the timer for 30 seconds.',
      'Stand up all the way and sit down again, at your own speed.',
      'Count each full stand. If you use your hands, note that too.',
    ],
    stopWhen: [painRises, dizzy, 'The 30 seconds are over.'],
    means: 'Your number decides where your leg exercises start. Next time, you compare it with your own.',
  },
  T2: {
    name: 'Front plank',
    unit: 'seconds',
    shows: 'How long the front of your trunk can hold.',
    need: ['A mat, or a counter for an easier slope', 'A timer'],
    steps: [
      'Lean on your forearms, from your toes or from your knees. Note which.',
      'Make a long line from shoulders to hips.',
      'Hold it and keep breathing.',
      'Stop while you could still hold a little longer.',
    ],
    stopWhen: [painRises, 'You have to hold your breath.', 'You reach the time we show, 60 seconds at most.'],
    means: 'Your seconds decide where your planks start. Use the same version each time.',
  },
  T3: {
    name: 'Side plank',
    unit: 'seconds',
    shows: 'How long each side of your trunk can hold.',
    need: ['A mat', 'A timer'],
    steps: [
      'Lie on your side, on your forearm, knees bent.',
      'Lift your hips until you make one long line. Straight legs if that is easy.',
      'Hold it, and stop while it still feels steady.',
      'Rest a minute. Then do the other side.',
    ],
    stopWhen: [painRises, 'Your shoulder or wrist complains.', 'You reach the time we show, 45 seconds at most.'],
    means: 'The shorter side decides where you start. Sides differ in most people.',
  },
  T4: {
    name: 'Chest lift',
    unit: 'seconds',
    shows: 'How long the muscles along your back can hold.',
    need: ['A mat or a firm bed', 'A pillow under your tummy', 'A timer'],
    steps: [
      'Lie on your front over the pillow, arms by your sides.',
      'Look down, and lift your chest a hand’s width.',
      'Hold it and breathe.',
      'Come down while you could still hold a little longer.',
    ],
    stopWhen: [painRises, 'A leg tingles or aches.', 'You reach the time we show, 60 seconds at most.'],
    means: 'Your seconds decide where your back exercises start. A change of under half a minute can be chance.',
  },
  T5: {
    name: 'Easy hang',
    unit: 'seconds',
    shows: 'If your hands and shoulders are ready to hang.',
    need: ['A bar that does not move', 'A step under your feet', 'A timer'],
    steps: [
      'Stand on the step and take the bar, hands as wide as your shoulders.',
      'Bend your knees until your arms take your weight. Keep your toes near the step.',
      'Hang for as long as it feels good.',
      'Stand up on the step again. Do not jump off.',
    ],
    stopWhen: [painRises, 'A shoulder pinches.', 'Your grip slips.', 'You reach the time we show, 60 seconds at most.'],
    means: 'Under 15 seconds, your feet help in your hangs. From 15 on, they can leave the step.',
  },
  T6: {
    name: 'Front of the hip',
    unit: '0 to 10',
    shows: 'How stiff the front of each hip feels.',
    need: ['A cushion for your knee', 'A chair beside you'],
    steps: [
      'Kneel on one knee, with the other foot in front.',
      'Tuck your tail under a little and shift forward.',
      'Give the stretch a number from 0 to 10.',
      'Change sides.',
    ],
    stopWhen: [painRises, 'Your knee hurts.'],
    means: 'The stiffer side tells us which stretch to offer. There is no goal to reach.',
  },
  T7: {
    name: 'Toe reach',
    unit: 'cm',
    shows: 'How far you like to bend today.',
    need: ['A tape measure', 'A wall or a chair behind you'],
    steps: [
      'Stand with your feet apart and your knees soft.',
      'Slide your hands slowly down your legs, as far as feels fine.',
      'Measure from your fingertips to the floor.',
      'Come up slowly. Of three tries, the best easy one counts.',
    ],
    stopWhen: [painRises, 'Pain moves down a leg.', dizzy],
    means: 'It is your own starting line. A change of under 5 cm can be chance. Far is not better.',
  },
} as const satisfies Record<'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7', PhrasesSelfTest>;
