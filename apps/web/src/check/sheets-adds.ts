// What can add to back pain: nothing is said before, and each line and the whole page may be left out. Source: rule book 2.3, C-41.
import type { Person } from '@plumbline/engine';
import { fact } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { itemsOf, type Rated, ratedOn, withRated } from './adds.ts';
import { tellStep } from './round.ts';
import type { Sheet } from './sheet.ts';

const { prompt, items, options } = phrases.assessment.factors;
const levels = ([0, 1, 2, 3] as const).map((value) => ({ value, label: options[value] }));

export const addsSheet = ({ assessment }: Person): Sheet => {
  const before = ratedOn(assessment);
  const told = (said: Rated) => [fact('assessment-answered', { factors: withRated(assessment, said) })];
  return {
    title: prompt,
    help: ui.know.adds.how,
    control: {
      kind: 'rates',
      items: itemsOf(assessment).map((item) => ({ item, label: items[item] })),
      levels,
      isFolded: true,
      chosen: before ?? {},
      skip: ui.know.adds.skip,
      say: (said) => tellStep(['adds'], ...(before === undefined && Object.keys(said).length === 0 ? [] : told(said as Rated))),
    },
  };
};
