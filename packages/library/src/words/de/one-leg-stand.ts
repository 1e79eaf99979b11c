import type { ExerciseWords } from '@plumbline/engine';

export const oneLegStand = {
  name: 'Einbeinstand',
  aliases: ['auf einem Bein stehen', 'Storch', 'one-leg stand'],
  purpose: 'Übt dein Gleichgewicht auf einem Bein, mit freien Händen.',
  setUp: 'Stell dich so, dass du eine Küchenzeile, eine Wand oder einen schweren Stuhl leicht greifen kannst. Lass die Arme hängen.',
  steps: [
    'Such dir geradeaus einen Punkt zum Anschauen.',
    'Geh auf einen Fuß und mach sein Knie locker.',
    'Heb den anderen Fuß bis zum Knöchel.',
    'Kleines Wackeln kommt und geht.',
    'Setz den Fuß leise ab und wechsle.',
  ],
  cues: ['Halt ist in Reichweite', 'Wackeln ist in Ordnung', 'Lockeres Knie'],
  breath: 'Atme ruhig und halt die Luft nicht an.',
  difficulties: [
    { what: 'Du stehst nur ein, zwei Sekunden.', ease: 'Berühr deinen Halt mit einem Finger.' },
    { what: 'Dein Fuß krampft.', ease: 'Lass die Zehen locker und breit werden.' },
  ],
  stopIf: ['Schwindel', 'Das Gefühl, dass du fallen könntest'],
  standIns: 'Am besten ist die Küchenzeile. Eine Wand oder ein schwerer Stuhl geht auch.',
} as const satisfies ExerciseWords;
