import type { keeping as english } from '../en/keeping.ts';
import type { UiPart } from '../ui.ts';

// Where facts are kept, copies of them, and what to say when a browser does not keep its word.
export const keeping: UiPart<typeof english> = {
  copies: {
    title: 'Deine eigene Kopie',
    line: 'Alles, was du uns gesagt hast, liegt in diesem Browser auf diesem Gerät. Geht das Gerät verloren oder räumt der Browser auf, ist es weg. Eine Kopie ist eine Datei, die du ablegst, wo du möchtest.',
    never: 'Du hast noch keine Kopie.',
    last: 'Letzte Kopie: {when}.',
    today: 'heute',
    yesterday: 'gestern',
    daysAgo: 'vor {n} Tagen',
    make: 'Eine Kopie sichern',
    made: 'Die Kopie liegt bei deinen Downloads. Wer die Datei hat, kann sie lesen, also leg sie an einen sicheren Ort.',
    bring: 'Aus einer Kopie hinzufügen',
    bringLine: 'Nichts hier wird ersetzt: Was in der Kopie neu ist, kommt dazu.',
    bringOnStart: 'Ich habe eine Kopie von einem anderen Gerät',
    from: 'Vom {from} bis zum {until}',
    fromDay: 'Vom {from}',
    ofDay: 'Eine Kopie vom {date}',
    counts: '{all} Einträge in der Kopie, {fresh} davon hier neu.',
    sessions: 'Einheiten unter den neuen: {n}.',
    unread: {
      one: '1 Zeile ist aus einer anderen Version. Sie bleibt weg.',
      other: '{n} Zeilen sind aus einer anderen Version. Sie bleiben weg.',
    },
    nothingNew: 'Alles aus dieser Kopie ist schon hier.',
    add: { one: '1 Eintrag hinzufügen', other: '{n} Einträge hinzufügen' },
    leave: 'Lassen',
    added: { one: '1 Eintrag ist dazugekommen.', other: '{n} Einträge sind dazugekommen.' },
    undo: 'Rückgängig',
    undone: 'Zurückgenommen. Alles ist wie vorher.',
    tooLate: 'Seitdem wurde etwas notiert, darum geht es nicht mehr zurück.',
    wrong: {
      empty: 'In dieser Datei sind keine Einträge von Plumbline. Bitte wähle eine andere.',
      newer: 'Ein neueres Plumbline hat diese Kopie gemacht. Bring zuerst diese Seite auf den neuesten Stand.',
      'cut-short':
        'Das Ende dieser Kopie fehlt. Vielleicht wurde sie nicht ganz gesichert. Bitte hol die Datei noch einmal von dort, wo sie herkam.',
      changed: 'Der Text dieser Kopie wurde später geändert, darum nutzen wir sie nicht.',
      'broken-chain': 'Einige Einträge dieser Datei fehlen oder wurden geändert, darum nutzen wir sie nicht.',
      'not-kept': 'Die Kopie ließ sich nicht hinzufügen: Der Browser hat keinen Platz oder erlaubt kein Speichern. Nichts wurde geändert.',
    },
  },
  persist: {
    title: 'Den Browser bitten, es festzuhalten',
    line: 'Manche Browser löschen die Daten von Seiten, die eine Weile nicht offen waren. Du kannst diesen bitten, das nicht zu tun. Vielleicht fragt er dann selbst noch etwas.',
    ask: 'Den Browser bitten',
    yes: 'Dieser Browser hat versprochen, deine Daten zu behalten, bis du sie löschst.',
    no: 'Dieser Browser hat nichts versprochen. Das ist oft so. Mit der App auf dem Startbildschirm oder mit einer Kopie bist du auf der sicheren Seite.',
    later: 'Jetzt nicht',
  },
  fleeting: {
    line: 'Dieser Browser hebt nichts auf. Alles, was du eingibst, ist weg, wenn du die Seite schließt.',
    copy: 'Eine Kopie sichern',
  },
  lostSome:
    'Dieser Browser gab einen älteren Stand zurück: Die letzten Einträge fehlen hier. Wenn du eine Kopie hast, füge sie auf der Seite „Du“ hinzu.',
  install: {
    title: 'Ohne Verbindung',
    offline: 'Plumbline ist ganz hier. Es öffnet und läuft ohne Verbindung.',
    online: 'Im Moment braucht Plumbline zum Öffnen eine Verbindung. Lade die Seite noch einmal oder nutze ihre sichere Adresse (https).',
    how: 'Auf dem Telefon kann das Menü des Browsers die Seite auf den Startbildschirm legen. Dann öffnet sie sich wie eine App, und was sie aufhebt, liegt dort sicherer.',
    do: 'Zu diesem Gerät hinzufügen',
  },
  update: { line: 'Eine neue Version ist bereit.', now: 'Jetzt nutzen', later: 'Später' },
};
