import type { ExerciseWords } from '@plumbline/engine';

export const tallPostureDrill = {
  name: 'Groß werden',
  aliases: ['aufrichten', 'Krone nach oben', 'grow tall'],
  purpose: 'Klein und überall möglich: in der Schlange, am Tisch oder im Auto.',
  setUp: 'Bleib, wie du bist, im Sitzen oder im Stehen.',
  steps: [
    'Lass den Scheitel ein paar Zentimeter nach oben schweben.',
    'Die Brust bleibt weich und bläht sich nicht auf.',
    'Lass die Schultern fallen und mach die Knie locker.',
    'Bleib ein paar Atemzüge, dann nimm eine neue Haltung ein.',
  ],
  cues: ['Durch den Scheitel hoch', 'Leicht, nicht steif', 'Dann wieder anders'],
  breath: 'Lass den Atem langsam und weich sein.',
  difficulties: [
    { what: 'Du wirst steif wie eine Statue.', ease: 'Nimm halb so viel Kraft und wackle mit den Zehen.' },
    { what: 'Du denkst, du musst das den ganzen Tag halten.', ease: 'Musst du nicht. Dein Rücken mag viele Haltungen.' },
  ],
  stopIf: ['Schmerz in Nacken oder Rücken, der stärker wird: Nimm eine andere Haltung ein'],
  standIns: '',
} as const satisfies ExerciseWords;
