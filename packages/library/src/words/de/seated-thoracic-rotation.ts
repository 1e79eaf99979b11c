import type { ExerciseWords } from '@plumbline/engine';

export const seatedThoracicRotation = {
  name: 'Drehen im Sitzen',
  aliases: ['Drehsitz auf dem Stuhl', 'Brustkorb drehen', 'seated twist'],
  purpose: 'So dreht sich dein oberer Rücken gern, nach links und nach rechts.',
  setUp: 'Setz dich aufrecht hin, die Füße flach, ein Kissen zwischen den Knien. Kreuze die Arme vor der Brust.',
  steps: [
    'Werde oben am Kopf ein Stück größer.',
    'Dreh die Rippen langsam zu einer Seite.',
    'Warte kurz, wo es noch leicht geht.',
    'Komm durch die Mitte zurück.',
    'Dreh dich genauso zur anderen Seite.',
  ],
  cues: ['Die Knie bleiben gleich', 'Beim Drehen größer', 'Rippen drehen, Becken ruht'],
  breath: 'Atme ein, um groß zu werden, und aus, um dich zu drehen.',
  difficulties: [
    { what: 'Ein Knie rutscht vor.', ease: 'Drück das Kissen sanft und dreh dich weniger.' },
    { what: 'Du neigst dich.', ease: 'Stell dir vor, du drehst dich um eine Stange in deinem Rücken.' },
  ],
  stopIf: ['Stechender Schmerz beim Drehen', 'Kribbeln in einem Bein'],
  standIns: 'Im Rollstuhl oder auf der Bettkante geht es auch. Ein gerolltes Handtuch kann das Kissen sein.',
} as const satisfies ExerciseWords;
