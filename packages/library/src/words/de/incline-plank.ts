import type { ExerciseWords } from '@plumbline/engine';

export const inclinePlank = {
  name: 'Unterarmstütz an der Küchenzeile',
  aliases: ['Stütz im Stehen', 'schräger Stütz', 'incline plank'],
  purpose: 'Ein Stütz mit den Armen auf der Platte, halb zwischen Wand und Boden.',
  setUp: 'Stell dich vor eine feste Küchenzeile. Leg die Unterarme darauf, die Ellbogen unter den Schultern.',
  steps: [
    'Geh mit den Füßen zurück, bis dein Körper eine lange Linie ist.',
    'Drück die Unterarme nach unten und spür, wie die Schultern breit werden.',
    'Spann Po und Bauch vorn sanft an.',
    'Schau auf die Platte, dann bleibt der Nacken lang.',
    'Ist die Zeit um, geh mit den Füßen heran und steh.',
  ],
  cues: ['Eine lange Linie', 'Schieb die Platte weg', 'Langer Nacken'],
  breath: 'Atme gleichmäßig, etwa alle vier Sekunden ein Atemzug.',
  difficulties: [
    { what: 'Deine Mitte sinkt ab.', ease: 'Tritt näher heran, dann stehst du aufrechter.' },
    { what: 'Deine Schultern wandern zu den Ohren.', ease: 'Drück durch die Ellbogen und mach eher Pause.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in der Schulter'],
  standIns: 'Ein schwerer Tisch, der nicht rutscht, geht statt der Küchenzeile.',
} as const satisfies ExerciseWords;
