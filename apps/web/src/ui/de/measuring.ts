// Die Tests für zu Hause: ihre Seite, und ein Test vom Vorbereiten bis zu dem, was er bedeutet.
import type { measuring as english } from '../en/measuring.ts';
import type { UiPart } from '../ui.ts';

export const measuring: UiPart<typeof english> = {
  measure: {
    title: 'Tests für zu Hause',
    cardLine: 'Kleine Messungen zu Hause: du im Vergleich mit dir.',
    cardOpen: 'Zu den Tests',
    cardDue: { one: '1 ist vier Wochen alt. Du kannst ihn wiederholen.', other: '{n} sind vier Wochen alt. Du kannst sie wiederholen.' },
    open: 'Heute offen',
    waits: 'Gerade nicht',
    none: 'Heute ist kein Test offen. Sie können warten.',
    was: '{value}, am {day}',
    again: 'Vier Wochen her: Du kannst ihn wiederholen',
    all: 'Alle Tests',
    need: 'Du brauchst',
    clock: 'Die Uhr ist hier auf der Seite. Vorher zählt sie fünf Sekunden herunter.',
    how: 'So geht es',
    stopWhen: 'Hör auf, wenn',
    go: 'Zum Start',
    start: 'Start',
    ready: 'Stell dich bereit',
    done: 'Fertig',
    toGo: 'noch',
    of: 'von {cap}',
    keys: 'Leertaste startet und beendet, h für „es tut weh“',
    result: 'Was hast du gemessen?',
    resultTimed: 'Ist das deine Zeit?',
    resultTimedLine: 'So sagt es die Uhr. Ändere es, wenn sie zu lange lief.',
    ended: 'Warum war Schluss?',
    most: 'Wie weh tat es im stärksten Moment?',
    saved: 'Notiert',
    painTitle: 'Es tat mehr weh, darum war hier Schluss',
    painLine: 'Das war richtig. Heute muss nichts gemessen werden. Lass es erst ruhig werden.',
    first: 'Hier fängst du an. Ab jetzt vergleichst du damit.',
    same: '{from} am Anfang, {now} jetzt: etwa gleich. Ein Unterschied zählt ab {needed}.',
    maybe: '{from} am Anfang, {now} jetzt. Das kann eine echte Änderung sein. Das nächste Mal zeigt es.',
    easier: '{from} am Anfang, {now} jetzt, und das zweimal. Das ist eine echte Änderung: Es fällt dir leichter.',
    harder: '{from} am Anfang, {now} jetzt, und das zweimal. Gerade fällt es dir schwerer als am Anfang. Dein Plan geht da mit.',
    changed: '{from} am Anfang, {now} jetzt, und das zweimal. Das ist eine echte Änderung.',
    top: 'Du warst am Ende des Tests, wie zuvor. Darüber misst er nichts.',
    mine: 'Deine Ergebnisse',
    others: {
      title: 'Was andere schaffen',
      lead: 'Hier zählst du im Vergleich mit dir. Das ist nur für die Neugier.',
      chair:
        'Von {from} bis {to} stehen die meisten Frauen {women} Mal oder öfter auf, die meisten Männer {men} Mal oder öfter. (Rikli und Jones 1999)',
      plank:
        'Studierende hielten den Unterarmstütz etwa zwei Minuten (Männer) oder anderthalb Minuten (Frauen). Das waren junge, sportliche Menschen, also ist es kein Ziel für dich. (Strand 2014)',
    },
  },
};
