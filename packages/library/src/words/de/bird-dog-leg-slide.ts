import type { ExerciseWords } from '@plumbline/engine';

export const birdDogLegSlide = {
  name: 'Bein schieben im Vierfüßlerstand',
  aliases: ['halbe Diagonale', 'bird dog leg slide'],
  purpose: 'Der erste Schritt zu „Arm und Bein diagonal“. Die Zehen bleiben am Boden.',
  setUp: 'Komm auf einer Matte in den Vierfüßlerstand. Die Hände sind unter den Schultern, die Knie unter der Hüfte.',
  steps: [
    'Lass deinen Rücken einen flachen, bequemen Platz finden.',
    'Schieb einen Fuß gerade nach hinten, bis das Bein lang ist.',
    'Halt beide Seiten der Hüfte gleich hoch, als stünde dort eine Tasse.',
    'Warte dort, bis du fertig gezählt hast.',
    'Schieb das Knie zurück, und nimm nach dem Satz das andere Bein.',
  ],
  cues: ['Die Tasse steht gerade', 'Langes Bein', 'Blick zum Boden'],
  breath: 'Atme aus, wenn das Bein wegrutscht. Dann atme ruhig weiter.',
  difficulties: [
    { what: 'Eine Seite der Hüfte dreht auf.', ease: 'Schieb weniger weit, das Knie zeigt zum Boden.' },
    { what: 'Deine Handgelenke mögen das nicht.', ease: 'Stütz dich auf weiche Fäuste, oder üb das Zehenschieben auf den Unterarmen.' },
  ],
  stopIf: ['Schmerz im unteren Rücken schon bei kleinem Weg', 'Schmerz im Handgelenk'],
  standIns: 'Ein Teppich oder eine gefaltete Decke ist gut unter den Knien.',
} as const satisfies ExerciseWords;
