import type { ExerciseWords } from '@plumbline/engine';

export const fireHydrant = {
  name: 'All-fours side lift',
  aliases: ['fire hydrant', 'quadruped hip abduction'],
  purpose: 'Works the outer hip while your hands and knees hold you up.',
  setUp: 'Come onto all fours on something soft. Spread your weight over both hands and both knees.',
  steps: [
    'Look at the floor so your neck is long.',
    'Keep one knee bent and lift it out to the side.',
    'Rise only until your body wants to lean away.',
    'Hold still for a breath.',
    'Return the knee under your hip.',
  ],
  cues: ['No leaning away', 'Back level like a tray', 'Slow down, slow up'],
  breath: 'Breathe out as the knee lifts and in as it returns.',
  difficulties: [
    { what: 'You tip to the other side.', ease: 'Lift half as high.' },
    { what: 'Your wrists complain.', ease: 'Rest on your fists or your forearms.' },
  ],
  stopIf: ['A pinch in your groin', 'Wrist or knee pain'],
  standIns: 'A folded blanket or two towels work instead of a mat.',
} as const satisfies ExerciseWords;
