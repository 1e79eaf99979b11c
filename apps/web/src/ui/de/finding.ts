// Finding an exercise, and what stands around one.
import type { finding as english } from '../en/finding.ts';
import type { UiPart } from '../ui.ts';

export const finding = {
  finding: {
    title: 'Nur zeigen',
    shown: '{n} von {all} Übungen',
    clear: 'Wieder alle zeigen',
    nothing: 'Keine Übung passt zu alldem. Nimm einen Wunsch weg oder zeig wieder alle.',
    purpose: {
      title: 'Wofür',
      options: {
        loosen: 'Lockern',
        stretch: 'Dehnen',
        middle: 'Starke Mitte',
        legs: 'Beine und Hüfte',
        arms: 'Arme und Schultern',
        hang: 'Hängen',
        carry: 'Tragen',
        heart: 'Herz und Atem',
        calm: 'Ruhen und rollen',
      },
    },
    kit: { options: { none: 'Ohne Geräte', mine: 'Mit dem, was ich habe' } },
    place: {
      title: 'Wie du beginnst',
      options: { standing: 'Im Stehen', seated: 'Im Sitzen', lying: 'Im Liegen', knees: 'Im Vierfüßlerstand', hanging: 'An einer Stange' },
    },
    floor: { options: { no: 'Ich komme nicht auf den Boden' } },
    rung: { title: 'Wie schwer', options: { '1': 'Für den Anfang', '2': 'Der nächste Schritt', '3': 'Kräftig' } },
    ladder: 'Leichter und schwerer',
    easier: 'Leichter',
    harder: 'Schwerer',
    same: 'Tut dasselbe',
    asks: 'Was es vom Körper verlangt',
    asksSome: { '1': 'ein wenig', '2': 'etwas', '3': 'viel' },
    asksNothing: 'Von allem sehr wenig.',
    inPlan: 'Sie steht in deinem Plan.',
    notInPlan: 'Sie steht gerade nicht in deinem Plan.',
    ruledOut: 'Deine Antworten schließen sie vorerst aus.',
    noKit: 'Von den Dingen, die sie braucht, hast du uns noch nichts gesagt.',
    wishes: {
      may: { says: 'Deine Pläne dürfen sie wählen.', act: 'Aus meinen Plänen weglassen' },
      left: { says: 'Du hast sie aus deinen Plänen weggelassen.', act: 'Darf wiederkommen' },
      'only-asked': { says: 'Sie kommt nur in einen Plan, wenn du es möchtest.', act: 'Das möchte ich' },
      asked: { says: 'Du möchtest sie. Sie kommt, wo deine Antworten es erlauben.', act: 'Aus meinen Plänen weglassen' },
    },
  },
} as const satisfies UiPart<typeof english>;
