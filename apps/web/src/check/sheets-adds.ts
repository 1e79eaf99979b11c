// Two pages of what can add to back pain: nothing is ticked before, and each item and each page may be left out. Source: rule book 2.3, C-41.
import type { Person } from '@plumbline/engine';
import { fact } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { type AddsPage, itemsOf, ratedOn, withRated } from './adds.ts';
import { tellStep } from './round.ts';
import type { Sheet } from './sheet.ts';

const words = phrases.assessment.factors;

export const addsSheet =
  (page: AddsPage) =>
  ({ assessment }: Person): Sheet => ({
    title: ui.know.adds[page],
    help: words.help,
    control: {
      kind: 'rates',
      items: itemsOf(page, assessment).map((item) => ({ item, label: words.items[item] })),
      chosen: ratedOn(page, assessment) ?? {},
      say: (said) => {
        const told = Object.keys(said).length > 0;
        return tellStep([page], ...(told ? [fact('assessment-answered', { factors: withRated(assessment.factors, said) })] : []));
      },
    },
  });
