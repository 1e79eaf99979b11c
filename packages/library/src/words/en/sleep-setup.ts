import type { ExerciseWords } from '@plumbline/engine';

export const sleepSetup = {
  name: 'Sleep set-up',
  aliases: ['sleeping position', 'pillow set-up'],
  purpose: 'Helps you find a way to lie that feels good for longer.',
  setUp: 'Get into bed with one or two spare pillows. Try each way for a minute.',
  steps: [
    'On your side, put a pillow between your knees.',
    'On your back, put a pillow under your knees.',
    'On your front, try a thin pillow under your hips.',
    'Fill the gap under your neck, and no more.',
    'Choose the one you like best tonight.',
  ],
  cues: ['What feels good wins', 'Head level', 'Moving at night is normal'],
  breath: 'Take slow breaths as you settle.',
  difficulties: [
    { what: 'You wake up in another position.', ease: 'Everyone moves at night. Just settle again.' },
    { what: 'Turning over hurts.', ease: 'Bend your knees first, then roll all in one go.' },
  ],
  stopIf: ['Night pain that nothing eases: ask a clinician about it'],
  standIns: 'A folded towel or blanket can be a pillow.',
} as const satisfies ExerciseWords;
