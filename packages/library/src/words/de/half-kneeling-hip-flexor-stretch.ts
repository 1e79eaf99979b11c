import type { ExerciseWords } from '@plumbline/engine';

export const halfKneelingHipFlexorStretch = {
  name: 'Vordere Hüfte dehnen im halben Knien',
  aliases: ['Hüftbeuger dehnen', 'Ausfallschritt-Dehnung'],
  purpose: 'Dehnt weit oben an der Vorderseite der Hüfte.',
  setUp: 'Knie dich mit einem Knie auf etwas Weiches. Stell den anderen Fuß nach vorn, das Schienbein senkrecht.',
  steps: [
    'Bring die Rippen über das Becken.',
    'Roll das Steißbein ein, bevor du dich bewegst.',
    'Schieb den ganzen Körper ein paar Zentimeter nach vorn.',
    'Bleib, wo der Zug höchstens vier von zehn ist.',
    'Komm langsam zurück und tausch die Knie.',
  ],
  cues: ['Einrollen, dann gleiten', 'Rippen tief', 'Weicher Bauch'],
  breath: 'Atme lange aus, wenn du nach vorn gleitest.',
  difficulties: [
    { what: 'Dein Knie ist empfindlich.', ease: 'Nimm ein dickeres Kissen, oder mach es im Stehen.' },
    { what: 'Du spürst es weiter unten am Oberschenkel.', ease: 'Stell den hinteren Fuß weiter zurück.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz an der Kniescheibe'],
  standIns: 'Ein Kissen oder eine gefaltete Decke unter dem Knie geht statt der Matte.',
} as const satisfies ExerciseWords;
