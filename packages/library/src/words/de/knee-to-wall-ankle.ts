import type { ExerciseWords } from '@plumbline/engine';

export const kneeToWallAnkle = {
  name: 'Knie zur Wand',
  aliases: ['Knöchel beugen', 'knee to wall'],
  purpose: 'Hilft den Knöcheln, sich mehr zu beugen, für Treppen, Kniebeugen und Gehen.',
  setUp: 'Stell dich vor eine Wand, beide Hände daran. Ein Fuß steht nah, die Zehen eine Handbreit vor der Wand.',
  steps: [
    'Lass die vordere Ferse schwer am Boden.',
    'Schieb dieses Knie über die zweite Zehe zur Wand.',
    'Berühr die Wand, wenn es geht, oder stopp, wo die Ferse hochwill.',
    'Zieh das Knie wieder zurück.',
    'Fällt es leicht, rück den Fuß eine Fingerbreite zurück.',
  ],
  cues: ['Die Ferse bleibt unten', 'Knie über die zweite Zehe', 'Hände bleiben an der Wand'],
  breath: 'Atme aus, wenn das Knie nach vorn geht.',
  difficulties: [
    { what: 'Deine Ferse hebt sich.', ease: 'Stell den Fuß näher an die Wand.' },
    { what: 'Dein Knie fällt nach innen.', ease: 'Ziel ein paar Mal auf die kleine Zehe.' },
  ],
  stopIf: ['Ein Zwicken vorn am Knöchel', 'Schmerz in der Wade mit Schwellung oder Hitze: Lass es ärztlich ansehen'],
  standIns: 'Eine Küchenzeile oder eine geschlossene Tür geht statt der Wand.',
} as const satisfies ExerciseWords;
