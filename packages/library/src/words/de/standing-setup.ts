import type { ExerciseWords } from '@plumbline/engine';

export const standingSetup = {
  name: 'Bequem stehen',
  aliases: ['locker stehen', 'entspannt stehen', 'Stehen im Alltag'],
  purpose: 'So wird langes Stehen angenehmer.',
  setUp: 'Steh dort, wo du oft stehst, zum Beispiel an der Spüle oder in einer Schlange.',
  steps: [
    'Verteil dein Gewicht auf beide Füße.',
    'Lass die Knie weich werden.',
    'Stell einen Fuß eine Weile auf eine niedrige Stufe.',
    'Tausch ab und zu den Fuß, oder lehn dich an.',
  ],
  cues: ['Weiche Knie', 'Ab und zu wechseln', 'Anlehnen, wenn du magst'],
  breath: 'Atme, wie du sonst auch atmest.',
  difficulties: [
    { what: 'Deine Knie sind durchgedrückt.', ease: 'Wiege dich leicht von Seite zu Seite.' },
    { what: 'Dein Rücken wird müde.', ease: 'Sitz oder geh zwei Minuten und komm dann wieder.' },
  ],
  stopIf: ['Schmerz in Rücken oder Bein, der im Stehen stärker wird: Sitz oder geh ein wenig'],
  standIns: '',
} as const satisfies ExerciseWords;
