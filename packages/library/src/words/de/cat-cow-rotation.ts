import type { ExerciseWords } from '@plumbline/engine';

export const catCowRotation = {
  name: 'Katze und Kuh mit Drehung',
  aliases: ['Drehung im Vierfüßlerstand', 'cat-cow with a turn'],
  purpose: 'Fügt zu Katze und Kuh eine leichte Drehung des oberen Rückens hinzu.',
  setUp: 'Komm in den Vierfüßlerstand, die Knie hüftbreit. Mach zum Aufwärmen einmal langsam Katze und Kuh.',
  steps: [
    'Leg eine Hand leicht an den Hinterkopf.',
    'Dreh diesen Ellbogen nach unten zum anderen Arm.',
    'Öffne den Ellbogen jetzt nach außen und oben.',
    'Lass die Augen mit dem Ellbogen gehen.',
    'Das Becken bleibt beim Drehen gerade über den Knien.',
  ],
  cues: ['Dreh dich aus der Brust', 'Das Becken bleibt gerade', 'Schieb den Boden weg'],
  breath: 'Atme ein, wenn du dich schließt, und aus, wenn du dich öffnest.',
  difficulties: [
    { what: 'Deine Hüfte rutscht zur Seite.', ease: 'Setz dich etwas zu den Fersen zurück und dreh weniger.' },
    { what: 'Dein stützender Arm wird müde.', ease: 'Stütz dich auf den Unterarm statt auf die Hand.' },
  ],
  stopIf: ['Es hakt im unteren Rücken', 'Schmerz im Handgelenk oder in der Schulter des stützenden Arms', 'Schwindel'],
  standIns: 'Ein Teppich oder eine gefaltete Decke ist weich genug für die Knie.',
} as const satisfies ExerciseWords;
