import type { ExerciseWords } from '@plumbline/engine';

export const xBandWalk = {
  name: 'Crossed-band walk',
  aliases: ['X-band walk', 'crossed-band side walk'],
  purpose: 'Joins hip work with holding yourself tall.',
  setUp: 'Stand on the middle of a long band in flat shoes. Cross the ends in front of you and hold them at your hips.',
  steps: [
    'Take up the slack until you feel a light pull.',
    'Stand tall with soft knees.',
    'Reach one foot out to the side from your hip.',
    'Let the other foot follow without snapping in.',
    'After the last step, travel back.',
  ],
  cues: ['Tall chest', 'Trail the foot slowly', 'Shoulders down'],
  breath: 'Breathe in and out as you walk, with no holding.',
  difficulties: [
    { what: 'The band slips off your foot.', ease: 'Stand on more of it, or wear shoes with a deep tread.' },
    { what: 'You rock from side to side.', ease: 'Make each step smaller.' },
  ],
  stopIf: ['Hip, knee or back pain', 'Losing your balance'],
  standIns: 'With only a short loop band, do the band side step.',
} as const satisfies ExerciseWords;
