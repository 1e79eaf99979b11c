import type { PhrasesStopSigns } from '../../phrases.ts';

/** What ends a set, a session, or calls for help. Source: rule book 1.7, SAF-10, AM-10, settled 4, 5, 7. */
export const stopSigns = {
  signs: {
    chest: 'Schmerz oder Druck in der Brust',
    breathless: 'Atemnot, die auch nach zwei Minuten Pause nicht nachlässt',
    fainted: 'Ich war ohnmächtig',
    'sudden-headache': 'Plötzliche, sehr starke Kopfschmerzen',
    'face-arm-leg': 'Gesicht, Arm oder Bein sind plötzlich schwach oder taub',
    'saddle-numbness': 'Neue Taubheit zwischen den Beinen',
    bladder: 'Ich konnte den Urin nicht halten',
    bowel: 'Ich konnte den Stuhl nicht halten',
    'tearing-pain': 'Ein reißender Schmerz in Rücken, Brust oder Bauch',
    'pregnancy-sign':
      'Blutung, Abgang von Flüssigkeit, Zusammenziehen, verändertes Sehen, eine Wade, die weh tut, oder ein Baby, das sich weniger bewegt',
    'near-faint': 'Ich war fast ohnmächtig',
    dizzy: 'Mir ist schwindelig',
    nausea: 'Mir ist übel',
    palpitations: 'Mein Herz rast oder stolpert',
    'new-tingling': 'Etwas kribbelt neu oder ist neu taub',
    'pain-spreads-down': 'Schmerz, der weiter in Arm oder Bein zieht',
    'pain-8': 'Schmerz von 8 oder mehr',
    'pain-up-3': 'Der Schmerz stieg um 3 oder mehr und ist fünf Minuten später noch da',
    sharp: 'Ein stechender oder plötzlich einschießender Schmerz',
    'pain-6': 'Der Schmerz stieg auf 6 oder 7',
    'shoulder-pinch': 'Ein Zwicken in der Schulter beim Hängen',
    'grip-slips': 'Mein Griff rutscht ab',
    'control-lost': 'Ich verliere die Kontrolle über die Bewegung',
  },
  classes: {
    call: {
      title: 'Hör auf und hol jetzt Hilfe',
      lines: ['Die Einheit ist zu Ende.', 'Ruf die 112 oder die örtliche Notrufnummer an. Sag jemandem in deiner Nähe Bescheid.'],
      ask: 'Ist es eines davon?',
    },
    session: {
      title: 'Das reicht für heute',
      lines: [
        'Hör hier auf. Setz oder leg dich hin, bis es vorbei ist.',
        'Beim nächsten Mal fragen wir zuerst etwas, und der Plan geht einen Schritt zurück.',
        'Wenn es nicht vorbeigeht oder stärker wird, ruf in deiner Arztpraxis an.',
      ],
      ask: 'Oder eines davon?',
    },
    exercise: {
      title: 'Beende diesen Satz',
      lines: ['Komm langsam heraus. Schüttle dich aus und atme.', 'Es gibt eine leichtere Form, oder du gehst weiter zur nächsten Übung.'],
      ask: 'Oder geht es nur um diese Übung?',
    },
  },
  button: 'Aufhören',
  kindWord: 'Gut entschieden. Aufzuhören, wenn es sich nicht richtig anfühlt, gehört zu gutem Training.',
  easierOnce: 'Hier ist eine leichtere Form. Probier sie oder lass sie weg.',
  outForToday: 'Diese Übung fällt heute weg. Der Rest deiner Einheit bleibt.',
  outUntilCleared: 'Diese Übung bleibt weg, bis sich das jemand mit dir angesehen hat.',
  reasons: {
    time: 'Keine Zeit mehr',
    pain: 'Es hat weh getan',
    unwell: 'Mir war nicht gut',
    interrupted: 'Etwas kam dazwischen',
    'too-much': 'Es war zu viel',
    other: 'Etwas anderes',
  },
} as const satisfies PhrasesStopSigns;
