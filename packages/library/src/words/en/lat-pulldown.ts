import type { ExerciseWords } from '@plumbline/engine';

export const latPulldown = {
  name: 'Lat pulldown',
  aliases: ['cable pulldown', 'machine pulldown'],
  purpose: 'Builds pulling strength in your back and arms with your body supported.',
  setUp: 'Set the pad so it rests firmly on your thighs. Choose a light weight for the first set.',
  steps: [
    'Take the bar just wider than your shoulders, palms facing away.',
    'Sit down with your arms long and your chest open.',
    'Bring the bar down in front of you to your upper chest.',
    'Ride it back up slowly until your arms are long again.',
  ],
  cues: ['Bar in front of you', 'Chest stays still', 'No snapping at the top'],
  breath: 'Breathe out as the bar comes down and in as it goes up.',
  difficulties: [
    { what: 'You swing your body back.', ease: 'Take some weight off and slow down.' },
    { what: 'Your shoulders hunch at the bottom.', ease: 'Stop the bar at chin height.' },
  ],
  stopIf: ['Shoulder pain when your arms are up', 'Back pain that builds through the set'],
  standIns: 'At home, use the band pulldown.',
} as const satisfies ExerciseWords;
