import type { ExerciseWords } from '@plumbline/engine';

export const gradedForwardBend = {
  name: 'Vorbeugen, Schritt für Schritt',
  aliases: ['Vorbeuge in Stufen', 'rund nach vorn beugen', 'graded forward bend'],
  purpose: 'So gewöhnst du dich wieder ans Bücken, jede Woche ein bisschen mehr.',
  setUp: 'Stell die Füße hüftbreit und leg die Hände auf die Oberschenkel. Sich zu bücken ist für einen Rücken normal.',
  steps: [
    'Lass das Kinn sinken und den Rücken rund werden.',
    'Schieb die Hände ein kurzes Stück die Oberschenkel hinab.',
    'Warte dort und lass den Rücken weich werden.',
    'Schieb die Hände wieder hoch, bis du stehst.',
    'War das gut? Geh nächstes Mal einen Finger tiefer, höchstens bis zu den Knien.',
  ],
  cues: ['Weiche Knie', 'Lass ihn rund werden', 'Die Hände tragen mit'],
  breath: 'Atme auf dem Weg nach unten aus und atme in der Pause weiter.',
  difficulties: [
    { what: 'Du spannst alles an oder hältst die Luft an.', ease: 'Summe auf dem Weg nach unten und geh nur halb so weit.' },
    { what: 'Das Bücken macht dir Sorgen.', ease: 'Beginne im Sitzen. Schieb die Hände zu den Knien.' },
    { what: 'Kurz nach dem Aufwachen bist du steif.', ease: 'Warte ein oder zwei Stunden, bevor du das machst.' },
  ],
  stopIf: ['Schmerz oder Kribbeln, das weiter ins Bein zieht', 'Schwindel, wenn du hochkommst'],
  standIns: '',
} as const satisfies ExerciseWords;
