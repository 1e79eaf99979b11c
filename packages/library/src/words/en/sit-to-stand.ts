import type { ExerciseWords } from '@plumbline/engine';

export const sitToStand = {
  name: 'Sit to stand',
  aliases: ['chair stand', 'chair squat'],
  purpose: 'Strengthens the legs that get you up from every chair.',
  setUp: 'Put a firm chair with its back against a wall. Sit near the front with your feet under your knees.',
  steps: [
    'Lean forward from your hips until your nose is over your toes.',
    'Press your whole feet into the floor and stand up tall.',
    'Take a breath at the top.',
    'Reach your hips back and sit down slowly, as if the seat were hot.',
  ],
  cues: ['Nose over toes', 'Knees stay apart', 'Land like a feather'],
  breath: 'Breathe out as you stand and in as you sit.',
  difficulties: [
    { what: 'You cannot get up without rocking.', ease: 'Add a firm cushion, or push on your thighs with your hands.' },
    { what: 'You drop the last part.', ease: 'Stop just above the seat for a moment before you land.' },
  ],
  stopIf: ['Knee pain that builds', 'Back pain as you lean forward', 'Dizziness on standing up'],
  standIns: 'A bench or any firm seat of about knee height works.',
} as const satisfies ExerciseWords;
