// A program that came as a link: opened, held beside what is here, kept while questions come first.
import type { CoachState, ProgramTree } from '@plumbline/engine';
import { fingerprint, type Handover, type LinkProblem, openLink } from '@plumbline/handover';
import { changesBetween, type ProgramChange, type WholePart, wholeChanges } from '@plumbline/program';
import { readProgram } from './grammar.ts';
import { versionIn, versionLine } from './kept-version.ts';

/** How it stands to what is here already. */
export type Standing =
  | { readonly kind: 'new' }
  /** The very same is here. */
  | { readonly kind: 'same' }
  | { readonly kind: 'older' }
  | { readonly kind: 'newer'; readonly changes: readonly ProgramChange[]; readonly whole: readonly WholePart[] };

export interface Handed {
  readonly handover: Handover;
  /** The name under which the log keeps it: the sender's own, and their key, so that nobody can take another one's place. */
  readonly rx: string;
  /** Sixteen digits to compare. */
  readonly number: string;
  /** Something of the same key is here already. */
  readonly isKnown: boolean;
  /** Undefined where it is withdrawn, or where this version cannot read all of it. */
  readonly tree: ProgramTree | undefined;
  readonly standing: Standing;
}
export type Opened = { readonly ok: true; readonly handed: Handed } | { readonly ok: false; readonly problem: LinkProblem | 'unread' };

export const keptText = ({ version, on, text }: Handover): string => versionLine(version, on) + text;
export const keptSigner = ({ handover: { from }, number }: Pick<Handed, 'handover' | 'number'>): string => `${from} · ${number}`;

function standingOf(handover: Handover, tree: ProgramTree | undefined, kept: CoachState['prescriptions'][string] | undefined): Standing {
  if (kept === undefined) return { kind: 'new' };
  const here = versionIn(kept.program);
  if (handover.version < here) return { kind: 'older' };
  const isSame = handover.version === here && kept.withdrawn === (handover.withdrawn === true);
  if (isSame) return { kind: 'same' };
  if (kept.tree === undefined || tree === undefined) return { kind: 'newer', changes: [], whole: [] };
  return { kind: 'newer', changes: changesBetween(kept.tree, tree), whole: wholeChanges(kept.tree, tree) };
}

/** Opens a link beside what is known. The grammar has to be here. Errors: none; what cannot be used says why. */
export function openHanded(link: string, prescriptions: CoachState['prescriptions']): Opened {
  const opened = openLink(link);
  if (!opened.ok) return opened;
  const { handover, key } = opened;
  const number = fingerprint(key);
  const tree = handover.withdrawn ? undefined : readProgram(handover.text);
  if (tree === undefined && !handover.withdrawn) return { ok: false, problem: 'unread' };
  const rx = `${handover.id}.${number.replaceAll(' ', '')}`;
  const isKnown = Object.values(prescriptions).some(({ signedBy }) => signedBy.endsWith(` · ${number}`));
  return { ok: true, handed: { handover, rx, number, isKnown, tree, standing: standingOf(handover, tree, prescriptions[rx]) } };
}
