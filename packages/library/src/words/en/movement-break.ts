import type { ExerciseWords } from '@plumbline/engine';

export const movementBreak = {
  name: 'Movement break',
  aliases: ['micro-break', 'stand and move', 'walking break'],
  purpose: 'Breaks up long spells of being still, sitting or standing.',
  setUp: 'Stop what you are doing for a minute or two. Stay in your chair if that suits you better.',
  steps: [
    'Change position: stand up, sit down or shift in your seat.',
    'Walk about, march on the spot or march your feet as you sit.',
    'Reach both arms up or out.',
    'Roll your shoulders and look around the room.',
    'Go back to your task in a new position.',
  ],
  cues: ['Any move counts', 'Short and often', 'Enjoy it'],
  breath: 'Start with two slow breaths.',
  difficulties: [
    { what: 'You forget.', ease: 'Tie it to something you do anyway, like making tea.' },
    { what: 'You cannot leave your seat.', ease: 'Lift your heels, turn your ribs and stretch your arms.' },
  ],
  stopIf: ['Sudden strong leg pain or weakness', 'Feeling dizzy when you stand: sit down again'],
  standIns: '',
} as const satisfies ExerciseWords;
