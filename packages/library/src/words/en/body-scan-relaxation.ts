import type { ExerciseWords } from '@plumbline/engine';

export const bodyScanRelaxation = {
  name: 'Body scan',
  aliases: ['guided rest', 'mindful body scan', 'meditation'],
  purpose: 'Gives your mind one calm thing to do while your body rests.',
  setUp: 'Lie or sit in the way that feels best right now. Close your eyes or look at one spot.',
  steps: [
    'Notice your feet and what they touch.',
    'Move your mind slowly up your legs to your hips.',
    'Go on to your back, your belly and your chest.',
    'Then visit your hands, your arms, your neck and your face.',
    'When your mind drifts off, come back to your next breath.',
  ],
  cues: ['Nothing to change', 'Just notice and move on', 'Drifting off is fine'],
  breath: 'Breathe as you like and let each breath out feel heavy.',
  difficulties: [
    { what: 'You keep looking for what hurts.', ease: 'Spend longer on a place that feels good, such as your hands.' },
    { what: 'You get restless.', ease: 'Do just one minute, or keep your eyes open.' },
  ],
  stopIf: ['Feeling upset or panicky: open your eyes, sit up and move about'],
  standIns: '',
} as const satisfies ExerciseWords;
