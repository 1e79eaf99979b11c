import type { ExerciseWords } from '@plumbline/engine';

export const seatedLeanBack = {
  name: 'Zurücklehnen im Sitzen',
  aliases: ['Bauchübung auf dem Stuhl', 'V-Sitz auf dem Stuhl', 'lean-back'],
  purpose: 'Übt den Bauch vom Stuhl aus. Den Boden brauchst du nicht.',
  setUp: 'Setz dich auf die vordere Hälfte eines festen Stuhls, die Füße flach. Streck die Arme auf Brusthöhe nach vorn.',
  steps: [
    'Zieh den Kopf lang nach oben.',
    'Kipp den ganzen Rumpf ein paar Zentimeter zurück.',
    'Bleib dort, wo die Bauchmuskeln dich fangen.',
    'Öffne die Arme weit und führ sie zusammen.',
    'Komm hoch, wenn die Zeit um ist.',
  ],
  cues: ['Lang, nicht rund', 'Das Kinn leicht ein', 'Ein wenig reicht'],
  breath: 'Atme aus, wenn die Arme sich öffnen, und ein, wenn sie sich schließen.',
  difficulties: [
    { what: 'Es strengt den Nacken an.', ease: 'Kreuze die Arme vor der Brust und kipp weniger.' },
    { what: 'Du fängst an zu zittern.', ease: 'Kipp nur halb so weit, oder mach früher Pause.' },
  ],
  stopIf: ['Anstrengung im Nacken, die bleibt', 'Ein tiefes Ziehen in der Leiste oder im unteren Rücken'],
  standIns: 'Ein fester Hocker oder die Kante eines festen Betts kann der Stuhl sein.',
} as const satisfies ExerciseWords;
