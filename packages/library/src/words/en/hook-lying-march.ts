import type { ExerciseWords } from '@plumbline/engine';

export const hookLyingMarch = {
  name: 'Lying march',
  aliases: ['hook-lying march', 'supine march', 'heel lift'],
  purpose: 'Practises keeping your middle quiet while your legs take turns.',
  setUp: 'Lie on your back on a mat or a firm bed. Bend your knees and set your feet flat, hip-width apart.',
  steps: [
    'Rest your hands on the front of your hips so you can feel them.',
    'Breathe out and float one foot a few centimetres up.',
    'Keep your hips as still as a full glass of water.',
    'Set that foot down softly.',
    'Take a breath, then float the other foot.',
  ],
  cues: ['Hips stay still', 'Small and slow', 'Soft landings'],
  breath: 'Breathe out as a foot lifts, and in as it comes down.',
  difficulties: [
    { what: 'Your hips rock from side to side.', ease: 'Lift only the heel and leave your toes down.' },
    { what: 'Your tummy rises into a ridge.', ease: 'Make the lift smaller and start breathing out sooner.' },
  ],
  stopIf: ['Back or groin pain that keeps building', 'Feeling dizzy while you lie flat'],
  standIns: 'A firm bed or a folded blanket does the job of a mat.',
} as const satisfies ExerciseWords;
