import type { ExerciseWords } from '@plumbline/engine';

export const seatedThoracicExtension = {
  name: 'Oberen Rücken öffnen im Sitzen',
  aliases: ['Brustwirbelsäule strecken', 'Strecken über die Lehne', 'thoracic extension'],
  purpose: 'Öffnet den oberen Rücken und die Brust, wenn du lange vorgebeugt warst.',
  setUp: 'Setz dich ganz nach hinten auf einen festen Stuhl. Seine Lehne endet unter den Schulterblättern. Kreuze die Arme vor der Brust.',
  steps: [
    'Der untere Rücken bleibt an der Lehne.',
    'Heb das Brustbein und lehn den oberen Rücken über die Kante.',
    'Nimm das Kinn dabei ein wenig zurück.',
    'Komm langsam hoch und lass die Schultern fallen.',
  ],
  cues: ['Erst heben, dann lehnen', 'Das Kinn bleibt innen', 'Die Rippen bleiben weich'],
  breath: 'Atme ein, wenn du dich hebst, und aus, wenn du kommst.',
  difficulties: [
    { what: 'Die Lehne drückt.', ease: 'Häng ein gefaltetes Handtuch über die Kante.' },
    { what: 'Der untere Rücken wird hohl.', ease: 'Stell die Füße auf eine Kiste und mach es kleiner.' },
  ],
  stopIf: ['Schwindel', 'Schmerz an Rippen oder Brustbein'],
  standIns: 'Ein Rollstuhl mit niedriger Lehne oder ein festes Sofa geht. Achte darauf, dass nichts kippt.',
} as const satisfies ExerciseWords;
