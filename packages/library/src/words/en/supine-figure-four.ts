import type { ExerciseWords } from '@plumbline/engine';

export const supineFigureFour = {
  name: 'Lying figure-four stretch',
  aliases: ['lying buttock stretch', 'piriformis stretch'],
  purpose: 'Stretches deep in the buttock while you lie down.',
  setUp: 'Lie on your back on a mat or a bed, knees bent and feet flat.',
  steps: [
    'Cross one ankle over the other knee.',
    'Hold behind the lower thigh with both hands.',
    'Draw that thigh in until the buttock feels a mild pull.',
    'Leave your tailbone on the floor.',
    'Let go and cross the other way.',
  ],
  cues: ['Tail heavy', 'Pull the thigh, not the shin', 'Jaw loose'],
  breath: 'Let long breaths out melt the pull.',
  difficulties: [
    { what: 'You cannot reach your thigh.', ease: 'Loop a towel behind it.' },
    { what: 'Your knee feels it.', ease: 'Leave the bottom foot on the floor and only cross the ankle.' },
  ],
  stopIf: ['Knee pain', 'A pinch in your groin', 'Tingling down the leg'],
  standIns: 'A bed works instead of a mat.',
} as const satisfies ExerciseWords;
