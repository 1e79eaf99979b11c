import type { ExerciseWords } from '@plumbline/engine';

export const wallPostureReset = {
  name: 'Kurze Pause an der Wand',
  aliases: ['Haltungspause', 'Anlehnen an der Wand', 'wall reset'],
  purpose: 'Eine halbe Minute Pause von der Haltung, in der du gerade warst.',
  setUp: 'Steh mit dem Rücken zur Wand, die Fersen nah daran. Becken und Schultern berühren sie.',
  steps: [
    'Lass den Kopf an der Wand ruhen, oder an einem gefalteten Handtuch.',
    'Spann den Bauch leicht an und nimm das Kinn etwas zurück.',
    'Werde groß, als zöge ein Faden den Scheitel hoch.',
    'Bleib und atme, die Knie sind weich.',
    'Tritt weg und geh weiter, wie du magst.',
  ],
  cues: ['Groß und locker', 'Der Kopf muss nicht berühren', 'Weiche Rippen'],
  breath: 'Atme leise weiter, während du stehst.',
  difficulties: [
    { what: 'Dein Kopf reicht nicht hin.', ease: 'Leg ein gerolltes Handtuch dahinter, oder lass die Lücke.' },
    { what: 'Es fühlt sich steif und gezwungen an.', ease: 'Lass die Wand weg und streck dich nach oben.' },
  ],
  stopIf: ['Schmerz im Nacken', 'Schwindel'],
  standIns: 'Eine flache, geschlossene Tür geht so gut wie eine Wand.',
} as const satisfies ExerciseWords;
