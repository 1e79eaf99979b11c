import type { Phrases } from '../../phrases.ts';
import { assessment } from './assessment.ts';
import { cards, lessons } from './cards.ts';
import { checkIns } from './check-ins.ts';
import { commandLine } from './command-line.ts';
import { conditions } from './conditions.ts';
import { effects } from './effects.ts';
import { experiments } from './experiments.ts';
import { checklist, habitAsking, habits } from './habits.ts';
import { kit } from './kit.ts';
import { names } from './names.ts';
import { outcomes } from './outcomes.ts';
import { paper } from './paper.ts';
import { profile } from './profile.ts';
import { purpose } from './purpose.ts';
import { asking, questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { record } from './record.ts';
import { selfTests, testing } from './self-tests-more.ts';
import { stopSigns } from './stop-signs.ts';
import { trainer } from './trainer.ts';

/** All of Spanish besides the exercises. */
export const spanish: Phrases = {
  language: 'es',
  decimalMark: ',',
  questions,
  asking,
  profile,
  assessment,
  conditions,
  kit,
  outcomes,
  purpose,
  cards,
  lessons,
  habits,
  habitAsking,
  checklist,
  experiments,
  stopSigns,
  selfTests,
  testing,
  checkIns,
  reasons,
  effects,
  names,
  commandLine,
  paper,
  trainer,
  record,
};
