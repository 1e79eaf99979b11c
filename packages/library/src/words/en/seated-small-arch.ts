import type { ExerciseWords } from '@plumbline/engine';

export const seatedSmallArch = {
  name: 'Small seated arch',
  aliases: ['seated small extension', 'chair lift'],
  purpose: 'A small lift for backs that like arching more than rounding.',
  setUp: 'Sit near the front of a chair and place your palms on your thighs. Start from an easy, upright seat.',
  steps: [
    'Tip your hips forward a little, as if to pour water out in front.',
    'Feel your low back make a small hollow.',
    'Go back to upright, and stop there.',
    'Rest for a breath before you tip again.',
  ],
  cues: ['Tip from your hips', 'Chin stays level', 'No big push'],
  breath: 'Breathe in as you tip forward, breathe out as you come back.',
  difficulties: [
    { what: 'Your ribs poke out.', ease: 'Rest one hand on them and let only your hips tip.' },
    { what: 'You drop into a slump between.', ease: 'Put a cushion behind you and come back to that.' },
  ],
  stopIf: ['A pinch in your low back', 'Pain that goes further down a leg'],
  standIns: 'Use a wheelchair or the edge of a firm bed or sofa.',
} as const satisfies ExerciseWords;
