// Reading a code with the camera or from a picture.
import type { scanning as english } from '../en/scanning.ts';
import type { UiPart } from '../ui.ts';

export const scanning = {
  scan: {
    title: 'Einen Code scannen',
    lead: 'Halt den Code ruhig vor die Kamera. Er wird auf diesem Gerät gelesen, und das Bild geht nirgendwohin.',
    open: 'Kamera öffnen',
    asks: 'Dein Browser fragt einmal, ob diese Seite die Kamera nutzen darf.',
    close: 'Kamera schließen',
    picture: 'Lieber ein Bild lesen',
    view: 'Was die Kamera sieht',
    looking: 'Wir suchen einen Code …',
    reading: 'Wir lesen das Bild …',
    unreadable: 'In diesem Bild finden wir keinen Code. Versuch es mit einem schärferen oder von näher.',
    foreign: 'Dieser Code ist keiner von uns.',
    denied: 'Die Kamera ist für diese Seite aus. Du kannst sie im Browser erlauben oder ein Bild lesen.',
    none: 'Hier gibt es keine Kamera. Ein Bild vom Code geht auch.',
    part: '{n} von {of} Codes gelesen. Jetzt der nächste.',
    forDesk: 'Dieser Code sagt, wie jemandes Wochen waren. Er ist für die Person, die trainiert.',
    toDesk: 'Am Tisch öffnen',
    away: 'Nicht jetzt',
    door: 'Einen Code vom Training scannen',
  },
} as const satisfies UiPart<typeof english>;
