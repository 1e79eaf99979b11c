import type { ExerciseWords } from '@plumbline/engine';

export const contrastShower = {
  name: 'Warm and cool shower',
  aliases: ['contrast shower', 'hot–cold shower'],
  purpose: 'Some people simply enjoy how it feels afterwards.',
  setUp:
    'Put a grip mat down and have a rail or wall to hold. Skip it if your skin is broken or numb. Keep warm below 40 °C and cool above 15 °C.',
  steps: [
    'Let warm water run on your back for about three minutes.',
    'Turn it to cool, not icy, for about one minute.',
    'Go back to warm for the next round.',
    'End on whichever one you like.',
  ],
  cues: ['Warm, never scalding', 'Cool, never icy', 'Hold on'],
  breath: 'Breathe slowly through your nose and try not to gasp.',
  difficulties: [
    { what: 'The cool part is a shock.', ease: 'Start with your feet, or make it just a bit less warm.' },
    { what: 'You feel shaky on your feet.', ease: 'Sit on a shower stool, or use a warm pack instead.' },
  ],
  stopIf: ['Feeling dizzy or faint', 'Discomfort in your chest', 'Skin that turns numb or blotchy'],
  standIns: 'A warm cloth and then a cool cloth give much the same feel.',
} as const satisfies ExerciseWords;
