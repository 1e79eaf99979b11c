import type { ExerciseWords } from '@plumbline/engine';

export const splitSquat = {
  name: 'Kniebeuge im Schritt',
  aliases: ['Split Squat', 'Ausfallschritt am Platz', 'Schrittkniebeuge'],
  purpose: 'Trainiert ein Bein mehr als das andere. Die Füße bleiben am Platz.',
  setUp: 'Stell dich nahe an etwas, das dich halten kann. Mach einen langen Schritt nach vorn und bleib so, die hintere Ferse oben.',
  steps: [
    'Stell die Füße zur Seite hüftbreit auseinander.',
    'Senk das hintere Knie Richtung Boden.',
    'Die Rippen bleiben über dem Becken.',
    'Drück durch die vordere Ferse und komm hoch.',
    'Danach ist die andere Seite dran.',
  ],
  cues: ['Rippen über dem Becken', 'Vordere Ferse schwer', 'Füße wie auf Schienen'],
  breath: 'Atme auf dem Weg nach unten ein und nach oben aus.',
  difficulties: [
    { what: 'Dein unterer Rücken wird hohl.', ease: 'Spann den Po auf der hinteren Seite leicht an.' },
    { what: 'Du verlierst das Gleichgewicht.', ease: 'Leg eine Hand an die Wand oder an einen Stuhl.' },
  ],
  stopIf: ['Schmerz im Knie', 'Ein Zwicken im Rücken'],
  standIns: '',
} as const satisfies ExerciseWords;
