import type { ExerciseWords } from '@plumbline/engine';

export const wheelchairPush = {
  name: 'Wheelchair push',
  aliases: ['wheeling', 'pushing for fitness'],
  purpose: 'Trains your heart and arms with the pushing you already know.',
  setUp: 'Pick a smooth, flat route with room to turn. Gloves can help your hands.',
  steps: [
    'Reach back a little on the rims and push forward in one long stroke.',
    'Let your hands drop and swing back, loose and low.',
    'Settle on a rhythm where you can still chat.',
    'Roll along easily for a stroke or two when you like.',
    'Stop at the time you planned.',
  ],
  cues: ['Long strokes', 'Loose hands back', 'Shoulders low'],
  breath: 'Breathe in as your hands swing back, out as you push.',
  difficulties: [
    { what: 'Your shoulders get sore.', ease: 'Push more gently, and choose flat ground.' },
    { what: 'The weather keeps you in.', ease: 'Use a hallway, or do the seated march with your arms.' },
  ],
  stopIf: ['Shoulder or wrist pain', 'Chest pain, or breath that does not settle', 'Dizziness'],
  standIns: 'Your own everyday wheelchair is all you need.',
} as const satisfies ExerciseWords;
