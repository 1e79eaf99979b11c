// Was in kleinen Schritten zurückkommt.
import type { bringing as english } from '../en/bringing.ts';
import type { UiPart } from '../ui.ts';

export const bringing = {
  own: {
    title: 'Zurück zu dem, was du magst',
    lead: 'An guten und an schweren Tagen die gleiche Menge. Jedes zweite Mal wächst sie ein wenig.',
    short: 'Schritt für Schritt zurück',
    more: 'Wie es geht',
    bring: 'Schritt für Schritt zurückholen',
    offer: {
      title: 'Was möchtest du wieder tun?',
      line: 'Schwimmen, der Garten, am Boden spielen: Du nennst es, und es kommt in kleinen Schritten zurück.',
      open: 'Nennen',
      notNow: 'Nicht jetzt',
    },
    form: {
      title: 'Etwas zurückholen',
      another: 'Noch etwas zurückholen',
      name: 'Was ist es?',
      example: 'Zum Beispiel: schwimmen, im Garten graben, am Boden spielen',
      known: 'Das hast du schon genannt:',
      unit: 'Wie zählst du es?',
      units: { minutes: 'Minuten', steps: 'Schritte', lengths: 'Bahnen', metres: 'Meter', times: 'Male' },
      goal: 'Bis wohin möchtest du kommen?',
      begin: 'Beginnen',
      enough: 'Drei zur gleichen Zeit reichen. Lass eines, dann kann ein anderes beginnen.',
    },
    walk: {
      title: 'Gehen hat seinen eigenen Platz',
      line: 'Dein Plan baut es schon auf, von kurzen Wegen bis zu einer halben Stunde.',
      words:
        'gehen. laufen. spazieren. spazieren gehen. spazierengehen. spaziergang. spaziergänge. ein spaziergang. walken. walking. zu fuß gehen. mit dem hund gehen. mit dem hund spazieren gehen.',
    },
    tries: {
      first: 'Wie es beginnt',
      how: [
        'Tu es an drei Tagen, bis du es etwas mehr spürst. Hör dort auf und schreib auf, wie viel es war.',
        'Danach hast du eine Menge für jeden Tag. Sie ist etwas kleiner als das, was geht, damit sie auch an schweren Tagen passt.',
      ],
      of: 'Versuch {n} von {of}',
      line: 'Tu es, bis du es etwas mehr spürst, und hör dort auf. Dann schreib auf, wie viel es war.',
      again: 'Es ist eine Weile her. Drei neue Versuche zeigen, wo du beginnst.',
      own: 'Tu so viel, wie dir leichtfällt, und hör auf, lange bevor es zu viel ist.',
      later: 'Der nächste Versuch ist für einen anderen Tag.',
      amount: 'Wie viel war es?',
      write: 'Aufschreiben',
      told: 'Heute: {amount}.',
    },
    amount: {
      range: 'Guter Tag: höchstens {most}. Schwerer Tag: {least} reichen.',
      own: 'Weniger ist immer in Ordnung.',
      did: 'Erledigt: {amount}',
      other: 'Es war eine andere Menge',
      done: 'Heute erledigt: {amount}.',
      next: 'Nächstes Mal: {amount}.',
      takeBack: 'Zurücknehmen',
      rest: 'Ruh dich heute davon aus',
      restLine: 'Es wartet auf dich, und nichts geht verloren.',
      why: 'Warum diese Menge',
    },
    hold: {
      rest: 'Eine Einheit war zu viel, oder etwas ist neu.',
      flare: 'Solange schlechte Tage dauern, machst du weniger, und es wächst nicht.',
      'lighter-week': 'In einer leichteren Woche bleibt es, wie es ist.',
      'as-you-are': 'Wie viel du tust, wählst du selbst. Nichts wächst von allein.',
      rising: 'Vorerst bleibt es, wie es ist.',
      'light-day': 'Was du heute tust, steht da. Wachsen wird es an einem anderen Tag.',
    },
    way: {
      line: 'Es begann mit {from} und steht bei {now}. Das Ziel ist {goal}.',
      begun: 'Es beginnt mit {from}. Das Ziel ist {goal}.',
      days: { one: 'An 1 Tag erledigt.', other: 'An {n} Tagen erledigt.' },
      reached: 'Du bist da. Jetzt geht es darum, es zu halten.',
    },
    change: 'Ziel ändern',
    save: 'Behalten',
    leave: 'Lassen',
    told: { tried: 'Ein Versuch: {what}', ended: 'Gelassen: {what}', endedLine: 'kommt nicht mehr in Schritten zurück' },
  },
} as const satisfies UiPart<typeof english>;
