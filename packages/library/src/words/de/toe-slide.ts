import type { ExerciseWords } from '@plumbline/engine';

export const toeSlide = {
  name: 'Zehenschieben auf den Unterarmen',
  aliases: ['Zehen gleiten im Vierfüßlerstand', 'toe slide'],
  purpose: 'Klein und ruhig für den Rücken, und die Handgelenke haben frei.',
  setUp: 'Knie dich hin und leg die Unterarme auf zwei feste Kissen oder eine niedrige Stufe. So ist der Rücken etwa gerade.',
  steps: [
    'Stell die Knie unter die Hüfte und schau nach unten.',
    'Atme aus und schieb die Zehen von einem Fuß zurück.',
    'Geh nur so weit, wie der Rücken ruhig bleibt.',
    'Zieh das Knie wieder unter dich.',
    'Schieb die anderen Zehen und wechsle immer weiter.',
  ],
  cues: ['Die Zehen bleiben am Boden', 'Der Rücken wie ein Tisch', 'Gleiten, nicht drücken'],
  breath: 'Atme aus, wenn die Zehen weggleiten, und ein, wenn sie kommen.',
  difficulties: [
    { what: 'Deine Knie tun weh.', ease: 'Knie dich auf eine gefaltete Decke.' },
    { what: 'Dein Becken wandert zur Seite.', ease: 'Schieb nur halb so weit.' },
  ],
  stopIf: ['Schmerz im unteren Rücken, auch wenn du nur winzig schiebst', 'Kribbeln in Arm oder Bein'],
  standIns: 'Sofakissen oder eine niedrige, feste Kiste tragen deine Unterarme auch.',
} as const satisfies ExerciseWords;
