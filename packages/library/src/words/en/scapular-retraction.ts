import type { ExerciseWords } from '@plumbline/engine';

export const scapularRetraction = {
  name: 'Shoulder-blade squeeze',
  aliases: ['scapular retraction', 'shoulder-blade pinch'],
  purpose: 'Gets the muscles between your shoulder blades working.',
  setUp: 'Sit or stand with your arms loose by your sides.',
  steps: [
    'Draw your shoulder blades gently back and a little down.',
    'Hold them there for two counts.',
    'Keep your ribs still while you do it.',
    'Let your shoulders slide all the way forward again.',
  ],
  cues: ['Back and a bit down', 'Quiet ribs', 'Let go fully'],
  breath: 'Breathe out as your shoulder blades meet.',
  difficulties: [
    { what: 'Your shoulders lift to your ears.', ease: 'Shrug once, drop them, then start.' },
    { what: 'Your chest puffs out.', ease: 'Squeeze half as hard.' },
  ],
  stopIf: ['Neck pain', 'Pain or tingling down an arm'],
  standIns: 'Any seat will do, and standing is fine too.',
} as const satisfies ExerciseWords;
