import type { ExerciseWords } from '@plumbline/engine';

export const gradedWalking = {
  name: 'Gehen in kleinen Schritten',
  aliases: ['Spazieren', 'Gehen', 'Gehplan'],
  purpose: 'Baut dein Gehen nach und nach auf. Das hilft vielen Menschen mit Rückenschmerzen.',
  setUp: 'Zieh Schuhe an, die du magst, und such einen flachen, leichten Weg. Runden im Zimmer zählen auch.',
  steps: [
    'Geh in einem Tempo los, bei dem du noch reden kannst.',
    'Lass die Arme schwingen.',
    'Hör zur geplanten Zeit auf, an guten Tagen und an schwereren.',
    'Fühlt es sich lang an, mach zwei kürzere Wege daraus.',
  ],
  cues: ['Leichtes Tempo', 'Die Arme schwingen', 'Zur Zeit aufhören'],
  breath: 'Atme so, dass du mit jemandem plaudern könntest.',
  difficulties: [
    { what: 'Unterwegs beginnen Beschwerden.', ease: 'Kehr früher um, oder setz dich eine Minute und geh weiter.' },
    { what: 'Du kannst nicht hinaus.', ease: 'Geh drinnen auf und ab.' },
  ],
  stopIf: ['Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schwäche oder Taubheit, die sich im Bein ausbreitet', 'Schwindel'],
  standIns: '',
} as const satisfies ExerciseWords;
