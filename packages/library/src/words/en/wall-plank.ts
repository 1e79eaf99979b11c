import type { ExerciseWords } from '@plumbline/engine';

export const wallPlank = {
  name: 'Wall plank',
  aliases: ['standing wall plank', 'high wall plank'],
  purpose: 'A light plank on your feet, with no getting down to the floor.',
  setUp: 'Face a clear wall, about an arm’s length away. Wear shoes that grip, or stand barefoot.',
  steps: [
    'Place both palms on the wall at chest height.',
    'Step your feet back half a step and lean in.',
    'Make one straight slope from your heels to your head.',
    'Push the wall gently, so your chest does not sink.',
    'Step forward to finish.',
  ],
  cues: ['Straight like a ladder', 'Soft elbows', 'Keep the air moving'],
  breath: 'Breathe in and out calmly for the whole hold.',
  difficulties: [
    { what: 'Your hips sag towards the wall.', ease: 'Stand closer, so you lean less.' },
    { what: 'Your wrists feel pressed.', ease: 'Rest your forearms on the wall instead.' },
  ],
  stopIf: ['A pinch in your low back', 'Shoulder or wrist pain'],
  standIns: 'A closed door or the side of a heavy cupboard can be your wall.',
} as const satisfies ExerciseWords;
