import type { ExerciseWords } from '@plumbline/engine';

export const taiChi = {
  name: 'Tai chi',
  aliases: ['tai chi practice', 'taiji'],
  purpose: 'Gives you slow, flowing practice for balance and calm.',
  setUp: 'Use a class or a video you like. Stand near a chair, with room for your arms.',
  steps: [
    'Take a small stance with soft knees.',
    'Move slowly from one shape to the next.',
    'Turn with your hips and feet together.',
    'Shift your weight fully before you lift a foot.',
    'End by standing still for a few breaths.',
  ],
  cues: ['Slow as honey', 'Soft knees', 'Feet turn too'],
  breath: 'Let your breath follow the movement, without force.',
  difficulties: [
    { what: 'Low stances tire your knees.', ease: 'Stand higher, with smaller steps.' },
    { what: 'You feel wobbly.', ease: 'Rest one hand on a chair, or do it seated.' },
  ],
  stopIf: ['Knee pain', 'Dizziness', 'You feel unsteady'],
  standIns: '',
} as const satisfies ExerciseWords;
