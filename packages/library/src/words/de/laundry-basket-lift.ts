import type { ExerciseWords } from '@plumbline/engine';

export const laundryBasketLift = {
  name: 'Wäschekorb heben',
  aliases: ['Korb vom Stuhl heben', 'laundry basket lift'],
  purpose: 'Macht aus einer Hausarbeit eine Übung für Beine und Rücken.',
  setUp: 'Stell einen leeren Wäschekorb auf einen Stuhl oder ein Bett. Steh nah davor, den Korb genau vor dir.',
  steps: [
    'Leg beide Hände an die Seiten vom Korb.',
    'Schieb die Hüfte zurück, bis die Arme gerade hängen.',
    'Zieh den Korb zu dir heran.',
    'Steh auf, der Korb ist am Bauch.',
    'Schick die Hüfte wieder zurück und stell ihn ab.',
  ],
  cues: ['Korb nah', 'Erst die Hüfte zurück', 'Ganz aufstehen'],
  breath: 'Atme aus, wenn du mit ihm aufstehst.',
  difficulties: [
    { what: 'Es ist dir zu tief.', ease: 'Stell ihn zuerst auf einen Tisch.' },
    { what: 'Es wird leicht.', ease: 'Leg nach und nach etwas Wäsche hinein.' },
  ],
  stopIf: ['Schmerz im Rücken, der stärker wird', 'Schmerz, der weiter ins Bein zieht'],
  standIns: 'Jede Kiste oder Tasche mit zwei Griffen geht, auf einem festen Stuhl oder Bett.',
} as const satisfies ExerciseWords;
