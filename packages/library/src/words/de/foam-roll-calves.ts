import type { ExerciseWords } from '@plumbline/engine';

export const foamRollCalves = {
  name: 'Mit der Rolle: Waden',
  aliases: ['Waden rollen', 'Faszienrolle Wade'],
  purpose: 'Rollt die Unterschenkel nach dem Gehen oder Stehen.',
  setUp: 'Setz dich auf den Boden, eine Wade liegt auf der Rolle. Lehn dich auf die Hände zurück.',
  steps: [
    'Lass den Fuß locker hängen.',
    'Roll zwischen Knöchel und knapp unter dem Knie.',
    'Dreh das Bein dabei nach innen und nach außen.',
    'Für mehr Druck leg das andere Bein oben darauf.',
    'Roll die andere Wade.',
  ],
  cues: ['Lockerer Fuß', 'Unter dem Knie', 'Langsam rollen'],
  breath: 'Atme in deinem gewohnten Tempo.',
  difficulties: [
    { what: 'Es ist zu empfindlich.', ease: 'Leg die Wade dort nur ab, ohne zu rollen.' },
    { what: 'Hände oder Handgelenke ziehen.', ease: 'Setz dich auf ein flaches Kissen und heb dich weniger.' },
  ],
  stopIf: ['Eine Wade, die dick, heiß oder schmerzhaft ist: Lass sie in Ruhe und lass sie ärztlich ansehen', 'Stechender Schmerz'],
  standIns: 'Ein Massagestab oder ein Nudelholz geht vom Stuhl aus.',
} as const satisfies ExerciseWords;
