import type { ExerciseWords } from '@plumbline/engine';

export const tricepsKickback = {
  name: 'Triceps kickback',
  aliases: ['kickback', 'arm extension'],
  purpose: 'Builds the backs of your arms, which help you push up from a chair.',
  setUp: 'Rest one hand on a steady bench or chair and tip forward a little. Hold a light weight in the other hand.',
  steps: [
    'Tuck your upper arm along your ribs with your elbow bent.',
    'Straighten your elbow so the weight goes behind you.',
    'Hold it there for one second.',
    'Bend back to a right angle.',
    'Do all on one side, then change hands.',
  ],
  cues: ['Upper arm stays still', 'Long back', 'No swinging'],
  breath: 'Breathe out as your arm straightens, in as it bends.',
  difficulties: [
    { what: 'Your elbow drops.', ease: 'Use a lighter weight.' },
    { what: 'Leaning bothers your back.', ease: 'Lean on a higher surface and stay more upright.' },
  ],
  stopIf: ['Elbow or shoulder pain', 'A back ache from leaning'],
  standIns: 'A full bottle works as the weight, and a worktop as the bench.',
} as const satisfies ExerciseWords;
