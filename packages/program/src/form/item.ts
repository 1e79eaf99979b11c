// A line of a session as a form has it: what, how much, and every part where it stands.
import type { SyntaxNode } from '@lezer/common';
import type { Part } from '../diagnostic.ts';
import type { ProgramWords } from '../program-words.ts';
import { unquote } from '../quoted.ts';
import { type DoseDraft, partReaders } from '../read-dose.ts';
import { roles } from '../read-item.ts';
import { ownName, type Pick, readPick } from '../read-pick.ts';
import type { Row } from './sheet.ts';

/** In the order they are written. */
export const partKinds = ['Sets', 'Hold', 'Over', 'Load', 'Rest', 'Tempo', 'Progression', 'Note', 'Condition'] as const;
export type PartKind = (typeof partKinds)[number];
export const isDosePart = (kind: PartKind): boolean => Object.hasOwn(partReaders, kind);
export type Role = (typeof roles)[number];

export interface ItemPart extends Part {
  readonly kind: PartKind;
  readonly text: string;
  /** What it says of the dose; undefined where it cannot be read, and for parts that are no dose. */
  readonly value?: Partial<DoseDraft>;
}
export interface Item {
  readonly role?: Role;
  readonly rolePlace?: Part;
  /** The name before a ":". */
  readonly label?: string;
  readonly labelPlace?: Part;
  /** The exercise, the kinds or the series; undefined where one of them is not known. */
  readonly pick?: Pick;
  readonly what: Part & { readonly text: string };
  /** What it goes by in its session. */
  readonly slot: string;
  readonly parts: readonly ItemPart[];
}

const silent = (): void => undefined;
function partOf(row: Row, node: SyntaxNode): ItemPart[] {
  const kind = partKinds.find((each) => each === node.name);
  if (kind === undefined) return [];
  const part = { kind, from: node.from, to: node.to, text: row.text.slice(node.from, node.to) };
  const value: DoseDraft = { sets: 0 };
  const reader = partReaders[kind];
  if (reader === undefined || !reader(row, node, value, silent)) return [part];
  const { sets, ...rest } = value;
  return [{ ...part, value: kind === 'Sets' ? value : rest }];
}

function labelOf(row: Row, label: SyntaxNode): string {
  const quoted = label.getChild('String');
  if (quoted === null) return row.text.slice(label.from, label.to).replace(/\s*:$/, '');
  return unquote(row.text.slice(quoted.from, quoted.to)) ?? '';
}

/** Undefined where the row is no item. */
export function itemOf(row: Row, words: ProgramWords): Item | undefined {
  const { node, text } = row;
  if (row.kind !== 'item' || node === undefined) return undefined;
  const [roleNode, labelNode] = [node.getChild('Role'), node.getChild('Label')];
  const what = node.getChild('Exercise') ?? node.getChild('Pick') ?? node.getChild('Series');
  if (what === null) return undefined;
  const role = roleNode && roles.find((each) => each === text.slice(roleNode.from, roleNode.to));
  const label = labelNode ? labelOf(row, labelNode) : undefined;
  const pick = readPick(row, node, words, silent);
  const parts: ItemPart[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) parts.push(...partOf(row, child));
  const written = text.slice(what.from, what.to);
  return {
    ...(role && roleNode ? { role, rolePlace: { from: roleNode.from, to: roleNode.to } } : {}),
    ...(labelNode && label !== undefined ? { label, labelPlace: { from: labelNode.from, to: labelNode.to } } : {}),
    ...(pick === undefined ? {} : { pick }),
    what: { from: what.from, to: what.to, text: written },
    slot: label ?? (pick === undefined ? written : ownName(pick)),
    parts,
  };
}
