import type { ExerciseWords } from '@plumbline/engine';

export const ballCalf = {
  name: 'Ball unter der Wade',
  aliases: ['Ballmassage Wade', 'Faszienball Wade'],
  purpose: 'Eine kleine Stelle deiner Wade ruht auf einem Ball.',
  setUp: 'Setz dich auf den Boden, die Beine nach vorn. Leg einen Ball unter den weichen Teil einer Wade.',
  steps: [
    'Lehn dich auf die Hände zurück und lass das Bein schwer werden.',
    'Such eine Stelle, die du gut spürst, und bleib dort.',
    'Kreise den Fuß dreimal in jede Richtung.',
    'Schieb den Ball ein Stück weiter und komm wieder zur Ruhe.',
    'Nun kommt der Ball unter die andere Wade.',
  ],
  cues: ['Schweres Bein', 'Nur der weiche Teil', 'Den Fuß kreisen'],
  breath: 'Lass jedes Mal, wenn du zur Ruhe kommst, den Atem langsam aus.',
  difficulties: [
    { what: 'So zu sitzen ist unbequem.', ease: 'Setz dich auf eine Decke, den Rücken an der Wand.' },
    { what: 'Es tut zu sehr weh.', ease: 'Nimm einen weicheren Ball, oder leg ihn auf ein Kissen.' },
  ],
  stopIf: ['Eine dicke oder heiße Wade: Lass sie in Ruhe und lass sie ärztlich ansehen', 'Kribbeln im Fuß'],
  standIns: 'Ein Paar gerollte Socken ist ein sanfter Ball.',
} as const satisfies ExerciseWords;
