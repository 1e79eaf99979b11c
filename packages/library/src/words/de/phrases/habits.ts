import type { PhrasesChecklist, PhrasesHabitAsking, PhrasesHabits } from '../../phrases.ts';

/** Small things through the day. A reminder never speaks of pain or health. Source: rule book 6.1 to 6.4, C-06 to C-12. */
export const habits = {
  'posture-reset': {
    name: 'Kurz aufrichten',
    what: 'Steh oder sitz eine halbe Minute groß da, als würde dein Scheitel nach oben schweben. Eine Wand hinter dir kann helfen.',
    howMuch: '30 Sekunden, dreimal am Tag. Höchstens sechsmal.',
    why: 'So machst du eine Pause von einer Haltung. Die eine richtige gibt es nicht.',
    note: 'Jede Dehnung, die sich gut anfühlt, zählt auch. Lass es weg, wenn es weh tut oder dir schwindelig wird.',
    reminder: 'Eine halbe Minute groß stehen?',
  },
  'movement-break': {
    name: 'Bewegungspause',
    what: 'Steh auf und geh umher. Im Rollstuhl: Roll ein Stück, streck dich nach oben und dreh dich zu beiden Seiten.',
    howMuch: 'Ein bis drei Minuten, nach etwa 45 Minuten Sitzen.',
    why: 'In einer Studie halfen kurze Pausen Menschen, die im Sitzen arbeiten. In anderen änderte sich für den Rücken nichts. Dein Körper mag den Wechsel trotzdem.',
    note: 'Stell sie auf 30 bis 60 Minuten ein, wie du magst. Für eine Besprechung oder Fahrt stell eine Stunde Ruhe ein.',
    reminder: 'Zeit für etwas Bewegung?',
  },
  'glute-squeeze': {
    name: 'Po anspannen',
    what: 'Spann beide Pohälften eine Sekunde lang an und lass wieder los. Atme weiter.',
    howMuch: 'Dreimal bei jeder Bewegungspause, mit etwas mehr als der halben Kraft.',
    why: 'Das ist ein kleines Stück Übung, das keine Zeit kostet. Dass es am Schmerz etwas ändert, hat niemand gezeigt.',
    note: 'Dafür gibt es keine eigene Erinnerung.',
    reminder: 'Dreimal anspannen in der Pause?',
  },
  walk: {
    name: 'Spaziergang',
    what: 'Geh so schnell, dass du noch reden kannst. Jede Hilfe, die du nutzt, ist gut.',
    howMuch: 'Fang mit einer Länge an, die dir leichtfällt. Viele steigern sie auf 30 Minuten, fünfmal pro Woche.',
    why: 'Wer nach und nach mehr ging, hatte länger Ruhe, bis es wieder weh tat.',
    note: 'Hör an guten Tagen rechtzeitig auf. Mach an schwereren das meiste davon.',
    reminder: 'Heute ein Spaziergang?',
  },
  breathe: {
    name: 'Atem am Abend',
    what: 'Lieg oder sitz bequem. Atme durch die Nase ein und etwas länger aus als ein.',
    howMuch: 'Fünf Minuten am Abend. Etwa sechs langsame Atemzüge pro Minute.',
    why: 'Vielen Menschen hilft es, zur Ruhe zu kommen.',
    note: 'Wird dir komisch im Kopf, atme wie sonst auch.',
    reminder: 'Fünf ruhige Minuten?',
  },
  'soft-tissue': {
    name: 'Rollen und drücken',
    what: 'Roll den oberen Rücken, die Beine und die Hüften langsam auf einer Rolle oder einem Ball.',
    howMuch: 'Zwei- oder dreimal pro Woche, höchstens zehn Minuten.',
    why: 'Es kann sich eine Weile lockerer anfühlen. Der Unterschied ist klein, und es ist angenehm.',
    note: 'Lass den unteren Rücken und den Hals vorne aus. Drück nicht stärker als 5 von 10.',
    reminder: 'Zeit für die Rolle?',
  },
  contrast: {
    name: 'Warm und kühl',
    what: 'Lass die Dusche warm laufen, dann kühl, dann wieder warm.',
    howMuch: 'Drei Minuten warm und eine Minute kühl, zwei- oder dreimal. Nicht heißer als 40 Grad, nicht kälter als 15.',
    why: 'Manche mögen, wie es sich anfühlt. Es ist nur zum Wohlfühlen da.',
    note: 'Hör auf, wenn es nicht angenehm ist. Ende warm oder kühl, wie du magst.',
    reminder: 'Heute warm und kühl?',
  },
  'sleep-setup': {
    name: 'Bequeme Nächte',
    what: 'Probier auf der Seite ein Kissen zwischen den Knien. Auf dem Rücken probier es unter den Knien.',
    howMuch: 'Einmal einrichten. Änder es, wenn es nicht mehr bequem ist.',
    why: 'Guter Schlaf stellt am nächsten Tag die Lautstärke leiser. Wie du liegst, entscheidest du.',
    note: 'Wenn du gern auf dem Bauch schläfst, tu es.',
    reminder: 'Ist dein Bett so, wie du es magst?',
  },
  footwear: {
    name: 'Blick auf die Schuhe',
    what: 'Sieh dir die Schuhe an, die du am meisten trägst. Nimm andere, wenn die Sohlen durch sind oder deine Füße nicht zufrieden.',
    howMuch: 'Zweimal im Jahr.',
    why: 'Füße, die sich wohlfühlen, gehen mehr.',
    note: 'Was bequem ist, entscheidet. Von keinem Schuh und keiner Einlage weiß man, dass sie Rückenschmerzen fernhalten.',
    reminder: 'Ein Blick auf deine Schuhe?',
  },
} as const satisfies PhrasesHabits;

/** How habits are offered. Source: rule book 6.3, settled 12. */
export const habitAsking = {
  offerFirst: 'Für den Anfang reicht eine kleine Gewohnheit. Welche möchtest du?',
  offerNext: 'Die sitzt jetzt. Möchtest du noch eine dazunehmen?',
  enough: 'Vier Gewohnheiten sind reichlich. Möchtest du eine neue, lass eine andere ruhen.',
  lessOften: 'Du hattest viel zu tun, darum fragen wir nur noch halb so oft.',
  paused: 'Diese ruht zwei Wochen lang. Möchtest du sie danach zurück?',
  answers: { done: 'Gemacht', later: 'Später', ignored: 'Jetzt nicht' },
} as const satisfies PhrasesHabitAsking;

/** The week in seven items. Source: rule book 6.2, SR-37. */
export const checklist = {
  title: 'Deine Woche in sieben Punkten',
  count: '{n} von {of} diese Woche',
  notForYou: 'Gerade nichts für dich',
  items: {
    patterns: 'Ich habe drei oder mehr Arten von Kraft geübt: Tragen, Hüftbeuge, Kniebeuge, Steigen, Drücken oder Ziehen.',
    resets: 'Ich habe mich an vier Tagen je dreimal kurz aufgerichtet.',
    breathing: 'Ich habe an vier Abenden langsam geatmet.',
    sitting: 'An den meisten Tagen habe ich langes Sitzen unterbrochen.',
    'soft-tissue': 'Ich habe den oberen Rücken zwei- oder dreimal gerollt.',
    sleep: 'Mein Bett ist so, dass ich gut liege.',
    shoes: 'Meine Schuhe fühlen sich gut an.',
  },
} as const satisfies PhrasesChecklist;
