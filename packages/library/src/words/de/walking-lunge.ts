import type { ExerciseWords } from '@plumbline/engine';

export const walkingLunge = {
  name: 'Ausfallschritte im Gehen',
  aliases: ['Walking Lunges', 'gehende Ausfallschritte'],
  purpose: 'Kräftige Arbeit für die Beine, unterwegs und mit Gleichgewicht.',
  setUp: 'Such einen freien Weg für sechs oder mehr große Schritte. Steh aufrecht an einem Ende.',
  steps: [
    'Mach einen großen Schritt und setz den ganzen Fuß auf.',
    'Sink, bis das hintere Knie knapp über dem Boden schwebt.',
    'Steig hoch und führ das hintere Bein gerade durch.',
    'So geht es weiter, nun mit dem anderen Bein.',
    'Halt an und steh aufrecht, bevor du dich umdrehst.',
  ],
  cues: ['Langsam vor weit', 'Das Becken nach vorn', 'Leise Füße'],
  breath: 'Atme aus, jedes Mal wenn du steigst.',
  difficulties: [
    { what: 'Du eilst und wackelst.', ease: 'Stell die Füße nach jedem Schritt zusammen.' },
    { what: 'Die Beine werden schnell müde.', ease: 'Mach halb so viele und ruh länger.' },
  ],
  stopIf: ['Schmerz in Knie oder Rücken', 'Du stolperst', 'Schwindel'],
  standIns: '',
} as const satisfies ExerciseWords;
