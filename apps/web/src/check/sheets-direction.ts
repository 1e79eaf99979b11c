// Which ways of moving stir the back, which ease it, and when the day begins: what the caps of a direction come from. Source: rule book 2.1, 2.2, AM-14.
import type { Person } from '@plumbline/engine';
import { fact } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { tellStep } from './round.ts';
import { optionsOf, type Sheet } from './sheet.ts';
import { allWays, type Way, waysThat, withWays } from './ways.ts';

const sayWays = (step: string, does: 1 | -1, { assessment }: Person, ticked: readonly string[]): Promise<boolean> =>
  tellStep([step], fact('assessment-answered', { direction: withWays(assessment.direction ?? {}, does, ticked) }));

const items = (among: readonly Way[]) => [{ options: optionsOf(phrases.assessment.direction.items, among) }];
export const stirredBySheet = (person: Person): Sheet => ({
  title: ui.know.stirredBy,
  help: ui.know.waysHelp,
  control: {
    kind: 'many',
    groups: items(allWays),
    chosen: waysThat(1, person.assessment.direction ?? {}),
    none: ui.know.nothing,
    say: (ticked) => sayWays('stirredBy', 1, person, ticked),
  },
});
/** What stirs does not ease. */
export const easedBySheet = (person: Person): Sheet => {
  const stirs = waysThat(1, person.assessment.direction ?? {});
  return {
    title: ui.know.easedBy,
    help: ui.know.waysHelp,
    control: {
      kind: 'many',
      groups: items(allWays.filter((way) => !stirs.includes(way))),
      chosen: waysThat(-1, person.assessment.direction ?? {}),
      none: ui.know.nothing,
      say: (ticked) => sayWays('easedBy', -1, person, ticked),
    },
  };
};
/** Each answer stands for its latest time, so that the first hour is over for sure. */
export const wakesSheet = ({ profile: { wakeTime } }: Person): Sheet => ({
  title: phrases.profile.wakeTime.prompt,
  help: phrases.profile.wakeTime.help,
  control: {
    kind: 'choice',
    options: optionsOf(ui.know.wakes),
    chosen: wakeTime,
    say: (value) => tellStep(['wakes'], fact('profile-set', { wakeTime: value })),
  },
});
