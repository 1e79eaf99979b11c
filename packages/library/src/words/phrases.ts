// What a language says besides exercises, as types: a table that forgets an entry does not compile.
import type {
  Assessment,
  BodyLocation,
  Declarable,
  FactorId,
  FactorItem,
  Facts,
  Goal,
  HabitId,
  Kit,
  Outcome,
  Profile,
  SelfTestId,
  Urgency,
} from '@plumbline/engine';
import type { PhrasesExperiments } from './experiment-words.ts';
import type { PhrasesPaper } from './paper-words.ts';
import type { CardId, DetailOf, LessonId, QuestionWordsId, StopSignId } from './phrase-ids.ts';
import type { PhrasesCommandLine, PhrasesEffects, PhrasesNames, PhrasesReasons } from './phrases-of-reasons.ts';
import type { PhrasesRecord } from './record-words.ts';
import type { PhrasesTrainer } from './trainer-words.ts';

export type * from './experiment-words.ts';
export type * from './paper-words.ts';
export type * from './phrase-ids.ts';
export type * from './phrases-of-reasons.ts';
export type * from './record-words.ts';
export type * from './trainer-words.ts';

/** A question a person answers. `unit` only where the answer is a number. */
export interface PhrasesQuestion {
  readonly prompt: string;
  readonly help?: string;
  readonly unit?: string;
}
/** A question with named answers. */
export interface PhrasesChoice<K extends string> extends PhrasesQuestion {
  readonly options: Readonly<Record<K, string>>;
}
/** A 0 to 10 scale: what the two ends mean. */
export interface PhrasesScale extends PhrasesQuestion {
  readonly low: string;
  readonly high: string;
}

/** Readiness: blocks A and B, function, medicines, the one-tap check. Source: rule book 1.2, AM-02, AM-07 to AM-09. */
export type PhrasesQuestions = Readonly<Record<QuestionWordsId, PhrasesQuestion>>;
/** What surrounds the questions on the screen. */
export interface PhrasesAsking {
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure' | 'doNotKnow' | 'skip', string>>;
  readonly blocks: Readonly<Record<'A' | 'B' | 'F' | 'M', { readonly title: string; readonly lead: string }>>;
  readonly whyWeAsk: string;
  readonly promise: string;
  /** The question beside R2. */
  readonly healthChanged: PhrasesQuestion;
}

type Asked<T> = Readonly<Record<keyof T, PhrasesQuestion>>;
type Choices<T, K extends keyof T> = { readonly [F in K]: PhrasesChoice<`${Extract<NonNullable<T[F]>, string | number>}`> };
/** Every field of a profile. */
export type PhrasesProfile = Asked<Required<Profile>> &
  Choices<Profile, 'sex' | 'floor'> & {
    readonly goals: PhrasesChoice<Goal>;
    readonly optIn: PhrasesChoice<'core_flexion' | 'sitting-goal' | 'contract-relax'>;
    readonly weekdays: PhrasesChoice<'1' | '2' | '3' | '4' | '5' | '6' | '7'>;
  };
type TightArea = NonNullable<Assessment['tightAreas']>[number];
type Direction = keyof NonNullable<Assessment['direction']>;
/** Every field of an assessment that a person answers; tests have their own table. */
export type PhrasesAssessment = Asked<Required<Omit<Assessment, 'directionOn' | 'tests' | 'direction' | 'factors'>>> &
  Choices<Assessment, 'legSymptoms' | 'legTrend' | 'training'> & {
    readonly locations: PhrasesChoice<BodyLocation>;
    readonly tightAreas: PhrasesChoice<TightArea>;
    readonly direction: PhrasesChoice<'-1' | '0' | '1'> & { readonly items: Readonly<Record<Direction, string>> };
    readonly factors: PhrasesChoice<'0' | '1' | '2' | '3'> & {
      readonly items: Readonly<Record<FactorItem, string>>;
      readonly groups: Readonly<Record<FactorId, string>>;
      /** Above what the plan leans towards. */
      readonly adds: string;
    };
  };
/** A condition as the register names it, and the details it asks for. */
export type PhrasesConditions = {
  readonly [C in Declarable]: {
    readonly name: string;
    readonly help?: string;
    readonly details: Readonly<Record<DetailOf<C>, PhrasesQuestion>>;
  };
};
export type PhrasesKit = Readonly<Record<Kit, string>>;

/** A page of a verdict. `doNow` are acts, in order. */
export interface PhrasesPage {
  readonly title: string;
  readonly means: readonly string[];
  readonly doNow: readonly string[];
  readonly will: readonly string[];
  readonly willNot: readonly string[];
}
export interface PhrasesNotice {
  readonly title: string;
  readonly lines: readonly string[];
}
/** The verdict in words. Source: rule book 1.1, 1.3, AM-05, AM-06. */
export interface PhrasesOutcomes {
  readonly pages: Readonly<Record<Outcome, PhrasesPage>>;
  readonly urgency: Readonly<Record<Urgency, PhrasesNotice>>;
  readonly walking: Readonly<Record<'yes' | 'no', string>>;
  readonly refer: Readonly<Record<'routine' | 'soon', PhrasesNotice>>;
  /** `call` holds {number}, the emergency number of the country, where it is known. */
  readonly emergency: {
    readonly call: string;
    readonly callKnown: string;
    readonly whileWaiting: readonly string[];
    readonly maternity: string;
  };
  readonly unanswered: PhrasesNotice & { readonly yesToAny: string };
  readonly openQuestions: PhrasesNotice;
  readonly warningSigns: PhrasesNotice & { readonly signs: readonly string[]; readonly act: string };
  readonly painAlone: PhrasesNotice;
  readonly cleared: PhrasesNotice;
  readonly backAfterEmergency: PhrasesNotice;
  readonly under18: PhrasesNotice;
  readonly summary: PhrasesNotice;
}
/** What Plumbline is for, and the consent screens. Source: rule book 9.1, 9.3. */
export interface PhrasesPurpose {
  readonly intendedPurpose: string;
  readonly consent: Readonly<
    Record<
      'adult' | 'limits' | 'readiness' | 'storing' | 'emergency' | 'erase' | 'again' | 'declined',
      PhrasesNotice & { readonly tick?: string }
    >
  >;
  readonly crisisSupport: PhrasesNotice;
}

/** One card: at most 120 words in all, and one act. */
export interface PhrasesCard {
  readonly title: string;
  readonly lines: readonly string[];
  readonly act: string;
}
export type PhrasesCards = Readonly<Record<CardId, PhrasesCard>>;
export type PhrasesLessons = Readonly<Record<LessonId, PhrasesCard>>;
/** `reminder` may show on a locked screen: it never speaks of pain or health (rule book 6.3). */
export interface PhrasesHabit {
  readonly name: string;
  readonly what: string;
  readonly howMuch: string;
  readonly why: string;
  readonly note: string;
  readonly reminder: string;
}
export type PhrasesHabits = Readonly<Record<HabitId, PhrasesHabit>>;
export interface PhrasesHabitAsking {
  readonly offerFirst: string;
  readonly offerNext: string;
  readonly enough: string;
  readonly lessOften: string;
  readonly paused: string;
  readonly answers: Readonly<Record<Facts['reminder-answered']['did'], string>>;
}
/** The seven items of the week. Source: rule book 6.2. */
export interface PhrasesChecklist {
  readonly title: string;
  /** Holds {n} and {of}. */
  readonly count: string;
  readonly notForYou: string;
  readonly items: Readonly<Record<'patterns' | 'resets' | 'breathing' | 'sitting' | 'soft-tissue' | 'sleep' | 'shoes', string>>;
}

export interface PhrasesStopSigns {
  readonly signs: Readonly<Record<StopSignId, string>>;
  readonly classes: Readonly<Record<'call' | 'session' | 'exercise', PhrasesNotice & { readonly ask: string }>>;
  readonly button: string;
  readonly kindWord: string;
  readonly easierOnce: string;
  readonly outForToday: string;
  readonly outUntilCleared: string;
  readonly reasons: Readonly<Record<NonNullable<Facts['session-stopped']['reason']>, string>>;
}
/** One self-test, you against you. */
export interface PhrasesSelfTest {
  readonly name: string;
  readonly unit: string;
  readonly shows: string;
  readonly need: readonly string[];
  readonly steps: readonly string[];
  readonly stopWhen: readonly string[];
  readonly means: string;
}
export type PhrasesSelfTests = Readonly<Record<SelfTestId, PhrasesSelfTest>>;
export interface PhrasesTesting {
  readonly lead: string;
  readonly before: string;
  readonly stopFirst: string;
  readonly sameAsBefore: string;
  readonly again: string;
  readonly sidesDiffer: string;
  readonly stopped: Readonly<Record<Facts['self-test-done']['stopped'], string>>;
}

/** Before, during and after a session, and once a week. */
export interface PhrasesCheckIns {
  readonly before: {
    readonly pre: PhrasesScale;
    readonly legs: PhrasesChoice<Facts['checked-in']['legs']>;
    readonly energy: PhrasesChoice<'1' | '2' | '3' | '4' | '5'>;
  };
  readonly morning: PhrasesChoice<Facts['morning-recalled']['answer']> & {
    readonly newLeg: PhrasesQuestion;
    readonly tellApart: string;
    /** After a red light that was put down to nothing; `{exercise}` is what only such sessions held (AM-24). */
    readonly suspect: { readonly prompt: string; readonly help: string; readonly yes: string; readonly no: string };
  };
  readonly set: {
    readonly rir: PhrasesChoice<'0' | '1' | '2' | '3' | '4' | '5'>;
    readonly control: PhrasesChoice<'yes' | 'mostly' | 'no'>;
  };
  readonly hurt: {
    readonly peak: PhrasesScale;
    readonly spread: PhrasesChoice<Facts['hurt-reported']['spread']>;
    readonly kind: PhrasesChoice<NonNullable<Facts['hurt-reported']['kind']>>;
  };
  readonly after: { readonly peak: PhrasesScale; readonly effort: PhrasesScale; readonly provoked: PhrasesQuestion };
  readonly week: Readonly<Record<'painAvg' | 'painWorst' | 'legPain' | 'interference' | 'confidence' | 'activities', PhrasesScale>>;
  readonly change: PhrasesChoice<'-3' | '-2' | '-1' | '0' | '1' | '2' | '3'>;
}

/** Everything one language says besides exercises. */
export interface Phrases {
  /** BCP 47, and how a number with a fraction is written. */
  readonly language: string;
  readonly decimalMark: string;
  readonly questions: PhrasesQuestions;
  readonly asking: PhrasesAsking;
  readonly profile: PhrasesProfile;
  readonly assessment: PhrasesAssessment;
  readonly conditions: PhrasesConditions;
  readonly kit: PhrasesKit;
  readonly outcomes: PhrasesOutcomes;
  readonly purpose: PhrasesPurpose;
  readonly cards: PhrasesCards;
  readonly lessons: PhrasesLessons;
  readonly habits: PhrasesHabits;
  readonly habitAsking: PhrasesHabitAsking;
  readonly checklist: PhrasesChecklist;
  readonly experiments: PhrasesExperiments;
  readonly stopSigns: PhrasesStopSigns;
  readonly selfTests: PhrasesSelfTests;
  readonly testing: PhrasesTesting;
  readonly checkIns: PhrasesCheckIns;
  readonly reasons: PhrasesReasons;
  readonly effects: PhrasesEffects;
  readonly names: PhrasesNames;
  readonly commandLine: PhrasesCommandLine;
  readonly paper: PhrasesPaper;
  readonly trainer: PhrasesTrainer;
  readonly record: PhrasesRecord;
}
