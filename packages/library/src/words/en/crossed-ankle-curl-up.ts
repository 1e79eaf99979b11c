import type { ExerciseWords } from '@plumbline/engine';

export const crossedAnkleCurlUp = {
  name: 'Crossed-ankle curl-up',
  aliases: ['straight-leg crossed curl', 'crossed-ankle crunch'],
  purpose: 'A slow curl for tummies and necks that enjoy bending.',
  setUp: 'Lie on your back with both legs long. Cross one ankle over the other and rest your head in your hands.',
  steps: [
    'Let your elbows open wide.',
    'Breathe out and curl until your shoulder blades clear the floor.',
    'Leave room for a small plum under your chin.',
    'Roll down slowly, bone by bone.',
    'For the second round, cross the other ankle on top.',
  ],
  cues: ['Head is heavy', 'No pulling', 'Slow down'],
  breath: 'Breathe out as you curl up, and in as you lower.',
  difficulties: [
    { what: 'Your hands pull on your neck.', ease: 'Cross your arms on your chest instead.' },
    { what: 'Your legs want to lift.', ease: 'Curl only half as high.' },
  ],
  stopIf: ['Neck strain', 'Back pain or leg tingling as you bend'],
  standIns: 'Carpet works if you have no mat.',
} as const satisfies ExerciseWords;
