import type { ExerciseWords } from '@plumbline/engine';

export const pronePressUp = {
  name: 'Oberkörper hochdrücken',
  aliases: ['Press-up in Bauchlage', 'Rückstrecken im Liegen', 'press-up'],
  purpose: 'Für Rücken, denen es nach dem Strecken besser geht.',
  setUp: 'Leg dich auf den Bauch, die Hände neben den Schultern. Beine und Po sind locker.',
  steps: [
    'Drück die Hände in den Boden und heb die Brust.',
    'Lass das Becken schwer und weich hängen.',
    'Die Arme machen die Arbeit, nicht der Rücken.',
    'Bleib einen Atemzug und geh dann hinunter.',
    'Tut es gut, geh beim nächsten Mal etwas höher.',
  ],
  cues: ['Das Becken bleibt schwer', 'Lockerer Po', 'Die Arme arbeiten'],
  breath: 'Atme aus, wenn du hochdrückst, und ein, wenn du sinkst.',
  difficulties: [
    { what: 'Das Becken hebt ab.', ease: 'Drück nur halb hoch, oder ruh auf den Unterarmen.' },
    { what: 'Deine Handgelenke tun weh.', ease: 'Stütz dich auf die Unterarme und bleib tiefer.' },
  ],
  stopIf: ['Schmerz oder Kribbeln, das weiter ins Bein zieht', 'Ein Zwicken im unteren Rücken, das jedes Mal stärker wird'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
