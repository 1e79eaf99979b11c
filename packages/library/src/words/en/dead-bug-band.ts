import type { ExerciseWords } from '@plumbline/engine';

export const deadBugBand = {
  name: 'Dead bug with a band',
  aliases: ['banded dead bug', 'band pull-over dead bug'],
  purpose: 'Adds a steady pull once the dead bug feels easy.',
  setUp: 'Loop a band low around something solid. Lie on your back, head towards it. Leave just enough room for a light pull.',
  steps: [
    'Hold the band in both hands, arms straight above your chest.',
    'Lift one knee over its hip, then the other.',
    'Breathe out and reach one leg long, just above the floor.',
    'Keep your arms still against the pull.',
    'Draw the knee home slowly and change legs.',
  ],
  cues: ['Arms do not drift', 'Ribs heavy', 'Slow way home'],
  breath: 'Breathe out as the leg reaches, and in as it returns.',
  difficulties: [
    { what: 'The band drags your arms back.', ease: 'Use a lighter band, or lie nearer to the anchor.' },
    { what: 'Your back arches as the leg reaches.', ease: 'Keep the knee bent and tap your heel instead.' },
  ],
  stopIf: ['Low back pain that a shorter reach does not ease', 'The band or its anchor starts to slip'],
  standIns: 'The foot of a heavy sofa can hold the band. A blanket can be the mat.',
} as const satisfies ExerciseWords;
