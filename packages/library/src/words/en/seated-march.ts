import type { ExerciseWords } from '@plumbline/engine';

export const seatedMarch = {
  name: 'Seated march',
  aliases: ['chair march', 'sitting march'],
  purpose: 'Trains your heart and legs while you sit.',
  setUp: 'Sit tall near the front of a firm seat. Add a cushion if your knees are higher than your hips.',
  steps: [
    'Lift one foot a hand’s width off the floor.',
    'Put it down and lift the other.',
    'Swing your arms as if you were out walking.',
    'Find a beat you can keep up and still talk.',
    'Take a pause when you want one, and add up the minutes.',
  ],
  cues: ['Small, quick steps', 'Arms swing', 'Sit tall'],
  breath: 'Breathe freely, at a pace where you can talk.',
  difficulties: [
    { what: 'Your legs do not join in.', ease: 'Punch forward gently with your arms in the same beat.' },
    { what: 'Your hips get tired.', ease: 'Keep your toes down and lift only your heels.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Dizziness', 'Pain going further down a leg'],
  standIns: 'A bed edge, a bench or your own wheelchair can be the seat.',
} as const satisfies ExerciseWords;
