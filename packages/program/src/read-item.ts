// A line of a session: role, name, what, how much.
import type { SyntaxNode } from '@lezer/common';
import type { ProgramSlot } from '@plumbline/engine';
import type { Line, Report } from './diagnostic.ts';
import type { Draft, SessionDraft } from './draft.ts';
import { fitDose } from './fit-dose.ts';
import { type Change, insertAt, putFor } from './mend.ts';
import { textOf } from './quantity.ts';
import { quote } from './quoted.ts';
import { readQuoted } from './read-block.ts';
import { readDose } from './read-dose.ts';
import { ownName, readPick } from './read-pick.ts';
import { readWishes } from './read-wishes.ts';

export const roles = ['warm-up', 'main', 'cool-down'] as const;
type Role = (typeof roles)[number];
const roleIn = (text: string): Role | undefined => roles.find((role) => role === text);

/** A slot's name: what the engine's logs can keep. */
const slotName = /^[!-~]{1,128}$/;

/** The name before the ":"; `false` where it cannot be one. */
function readLabel(line: Line, item: SyntaxNode, report: Report): string | undefined | false {
  const label = item.getChild('Label');
  if (label === null) return undefined;
  const quoted = label.getChild('String');
  const text = quoted === null ? textOf(line, label).replace(/\s*:$/, '') : readQuoted(line, quoted, report);
  if (text === undefined) return false;
  if (quoted === null && roleIn(text) !== undefined) {
    report(
      label,
      `"${text}:" reads as a name.`,
      `Take the ":" out: ${text} ${textOf(line, item)
        .slice(label.to - item.from)
        .trim()}`,
      [putFor(label, text)],
    );
    return false;
  }
  if (slotName.test(text)) return text;
  report(label, 'This name cannot be kept.', 'Use 1 to 128 plain letters, digits and dashes, as in hips-1.');
  return false;
}

/** Where the item belongs: the session above it, or the block itself. */
function homeOf(line: Line, item: SyntaxNode, draft: Draft): SessionDraft {
  const session = draft.sessions.at(-1);
  if (session !== undefined) return session;
  draft.loose ??= { name: '', place: { line, part: item }, slots: [], lines: 0 };
  return draft.loose;
}

/** A name that may stand without quotes; the words of a role would be taken for one. */
export const labelText = (name: string): string =>
  /^[a-zA-Z][\w-]*$/.test(name) && !roles.some((role) => role === name) ? name : quote(name);

/** `hips-2`, `hips-3`: the first that is not taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.slice(0, 120);
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}
/** The line goes by this name. */
function nameMend(item: SyntaxNode, name: string): Change {
  const label = item.getChild('Label');
  if (label !== null) return putFor(label, `${labelText(name)}:`);
  const what = item.getChild('Exercise') ?? item.getChild('Pick') ?? item.getChild('Series') ?? item;
  return insertAt(what.from, `${labelText(name)}: `);
}

export function readItem(line: Line, item: SyntaxNode, draft: Draft, report: Report): void {
  const home = homeOf(line, item, draft);
  home.lines += 1;
  const label = readLabel(line, item, report);
  const pick = readPick(line, item, draft.words, report);
  const read = readDose(line, item, report);
  if (pick === undefined || label === false) return;
  const dose = read === undefined ? undefined : fitDose(line, read, pick, draft.words, report);
  if (read !== undefined && dose === undefined) return;
  const id = label ?? ownName(pick);
  if (home.slots.some((slot) => slot.id === id)) {
    const free = freeName(id, new Set(home.slots.map((slot) => slot.id)));
    const repair = `Put a name of its own before one, as in ${free}: ${textOf(line, item).slice(0, 40).trim()}`;
    report(item, `Two lines of this session go by the name ${id}.`, repair, [nameMend(item, free)]);
    return;
  }
  const roleNode = item.getChild('Role');
  const role = roleNode === null ? undefined : roleIn(textOf(line, roleNode));
  const from = read?.dose.from;
  const slot: ProgramSlot = {
    id,
    pick,
    ...(dose === undefined ? {} : { dose }),
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { from }),
    ...readWishes(line, item, { pick, dose, from, words: draft.words }, report),
  };
  home.slots.push(slot);
}
