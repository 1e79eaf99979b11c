import type { ExerciseWords } from '@plumbline/engine';

export const catCowRotation = {
  name: 'Cat–cow with a turn',
  aliases: ['quadruped thoracic rotation', 'cat-cow with reach', 'all-fours elbow open'],
  purpose: 'Adds an easy turn of your upper back to cat–cow.',
  setUp: 'Kneel on all fours with your knees hip-width apart. Do one slow cat–cow to warm up.',
  steps: [
    'Put one hand lightly behind your head.',
    'Turn that elbow down towards your other arm.',
    'Now open the elbow out and up to the side.',
    'Let your eyes go with your elbow.',
    'Keep your hips square over your knees as you turn.',
  ],
  cues: ['Turn from your chest', 'Hips stay square', 'Push the floor away'],
  breath: 'Breathe in as you fold under, breathe out as you open.',
  difficulties: [
    { what: 'Your hips slide to one side.', ease: 'Sit back a little towards your heels and turn less.' },
    { what: 'Your lower arm gets tired.', ease: 'Rest on that forearm instead of your hand.' },
  ],
  stopIf: ['A catch in your low back', 'Wrist or shoulder pain in the arm you lean on', 'Feeling dizzy'],
  standIns: 'A rug or a folded blanket is soft enough for your knees.',
} as const satisfies ExerciseWords;
