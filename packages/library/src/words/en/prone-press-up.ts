import type { ExerciseWords } from '@plumbline/engine';

export const pronePressUp = {
  name: 'Lying press-up',
  aliases: ['prone press-up', 'repeated backward bend in lying'],
  purpose: 'For backs that feel better after bending backwards.',
  setUp: 'Lie on your front with your hands beside your shoulders. Let your legs and buttocks go loose.',
  steps: [
    'Press your hands down and lift your chest.',
    'Let your hips stay heavy and sag.',
    'Let your arms do the work, not your back.',
    'Pause for one breath, then lower down.',
    'Go a bit higher next time if it feels better.',
  ],
  cues: ['Hips stay heavy', 'Loose buttocks', 'Arms do the work'],
  breath: 'Breathe out as you press up, breathe in as you lower.',
  difficulties: [
    { what: 'Your hips lift off.', ease: 'Press only halfway, or rest on your forearms.' },
    { what: 'Your wrists get sore.', ease: 'Prop on your forearms and stay lower.' },
  ],
  stopIf: ['Pain or tingling that goes further down a leg', 'A pinch in your low back that grows each time'],
  standIns: 'A rug or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
