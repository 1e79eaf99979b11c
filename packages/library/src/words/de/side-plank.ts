import type { ExerciseWords } from '@plumbline/engine';

export const sidePlank = {
  name: 'Seitstütz',
  aliases: ['seitlicher Unterarmstütz', 'Side Plank', 'Seitbrett'],
  purpose: 'Die volle Aufgabe für die Seite von Rumpf und Hüfte.',
  setUp: 'Leg dich auf die Seite, die Beine lang, gestützt auf den Unterarm. Stell den oberen Fuß knapp vor den anderen.',
  steps: [
    'Schieb mit dem Unterarm den Boden von dir weg.',
    'Heb das Becken, bis du eine gerade Linie bist.',
    'Rippen und Becken zeigen geradeaus.',
    'Bleib lang und ruhig, die Taille sinkt nicht.',
    'Komm mit Kontrolle herunter und wechsle die Seite.',
  ],
  cues: ['Eine gerade Linie', 'Groß auf dem Ellbogen', 'Der Atem geht weiter'],
  breath: 'Lass den Atem fließen, während die Taille arbeitet.',
  difficulties: [
    { what: 'Dein Becken sinkt.', ease: 'Beuge das untere Knie und leg es am Boden ab.' },
    { what: 'Du kippst nach vorn oder hinten.', ease: 'Drück den Rand vom oberen Fuß in den Boden.' },
  ],
  stopIf: ['Schmerz in der Schulter', 'Schmerz im Rücken, der stechender ist als Anstrengung'],
  standIns: 'Ein gefaltetes Handtuch unter dem Ellbogen macht den Boden weicher.',
} as const satisfies ExerciseWords;
