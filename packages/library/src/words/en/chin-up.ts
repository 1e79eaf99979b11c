import type { ExerciseWords } from '@plumbline/engine';

export const chinUp = {
  name: 'Chin-up',
  aliases: ['underhand pull-up', 'chins'],
  purpose: 'Builds strong arms and a strong upper back with your own weight.',
  setUp: 'Stand on a box under a strong bar. Plan only a few, and keep two in hand.',
  steps: [
    'Hold the bar with your palms facing you, hands under your shoulders.',
    'Slide your shoulder blades down before your elbows bend.',
    'Lift yourself as one long piece until your chin nears the bar.',
    'Come all the way down with care.',
    'Feel for the box and step down, never drop.',
  ],
  cues: ['Shoulder blades first', 'Legs stay quiet', 'Slow all the way down'],
  breath: 'Breathe out as you lift and in as you lower.',
  difficulties: [
    { what: 'You get stuck halfway.', ease: 'Rest one foot on the box and help a little.' },
    { what: 'Your back arches near the top.', ease: 'Stop a bit lower, with your ribs down.' },
  ],
  stopIf: ['Pain inside an elbow or at the front of a shoulder', 'Back pain that stays after the set', 'Your grip starts to go'],
  standIns: 'A firm bar at a park or gym works. At home, rows with a band train the same muscles.',
} as const satisfies ExerciseWords;
