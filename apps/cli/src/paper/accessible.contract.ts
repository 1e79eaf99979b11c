// What a machine can check of an accessible PDF (PDF/UA-1, ISO 14289-1), for files of ours: each fault by the name of its check. The checks
// are told in docs/accessible-paper.md. What only a person can judge, such as whether words in place of a picture are good, is not here.
import { latin, objectsOf, refs, streamOf, stringIn } from './reading.contract.ts';

export const checks = [
  'content is marked',
  'marks and structure agree',
  'reading order',
  'marked as tagged',
  'language',
  'title',
  'identifier',
  'tab order',
  'standard roles',
  'nesting',
  'headings',
  'figures',
  'tables',
  'typefaces',
  'nothing that acts',
] as const;
export type Check = (typeof checks)[number];
export interface Fault {
  readonly check: Check;
  readonly where: string;
}

interface Pdf {
  readonly whole: string;
  readonly objects: ReadonlyMap<string, string>;
  readonly catalog: string;
  /** Page objects by their number, in order. */
  readonly pages: readonly (readonly [id: string, body: string])[];
  /** Elements of the structure in reading order. */
  readonly elements: readonly Element[];
}
interface Element {
  readonly id: string;
  readonly kind: string;
  readonly parent: string;
  readonly depth: number;
  readonly body: string;
  readonly kids: readonly string[];
  readonly marks: readonly number[];
  readonly page: string | undefined;
}
type Say = (check: Check, where: string) => void;

const find = (objects: ReadonlyMap<string, string>, what: RegExp): string => [...objects.values()].find((body) => what.test(body)) ?? '';

/** Everything below the root of the structure, depth first: the order in which it is read. */
function elementsBelow(objects: ReadonlyMap<string, string>, root: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (id: string, parent: string, depth: number): void => {
    const body = objects.get(id) ?? '';
    const inside = /\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    const kids = [...inside.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid);
    const marks = inside.replace(/\d+ 0 R/g, '').match(/\d+/g) ?? [];
    const kind = /\/S \/(\w+)/.exec(body)?.[1] ?? '';
    found.push({ id, kind, parent, depth, body, kids, marks: marks.map(Number), page: refs(body, 'Pg')[0] });
    for (const kid of kids) walk(kid, kind, depth + 1);
  };
  for (const id of refs(root, 'K')) walk(id, '', 0);
  return found;
}
function open(bytes: Uint8Array): Pdf {
  const whole = latin(bytes);
  const objects = objectsOf(whole);
  const catalog = find(objects, /\/Type \/Catalog/);
  const ids = refs(find(objects, /\/Type \/Pages/), 'Kids');
  const root = objects.get(refs(catalog, 'StructTreeRoot')[0] ?? '') ?? '';
  return { whole, objects, catalog, pages: ids.map((id) => [id, objects.get(id) ?? '']), elements: elementsBelow(objects, root) };
}

const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'EI']);
/** Marks of one page: each sequence with its number, or none for what is only seen. Paint outside of any, or one inside another, is a fault. */
function marksOf(content: string, at: string, say: Say): readonly number[] {
  const marks: number[] = [];
  let open = 0;
  // Strings and dictionaries may hold anything, operators are what is left.
  const tokens = content.matchAll(/\((?:[^()\\]|\\[\s\S])*\)|<<[^>]*>>|<[0-9a-fA-F\s]*>|\/[^\s/[\]<>()]+|[^\s[\]<>()/]+/g);
  let last = '';
  for (const [token] of tokens) {
    if (token === 'BDC' || token === 'BMC') {
      if (open > 0) say('content is marked', `${at}: a mark inside another`);
      open += 1;
      const number = /\/MCID (\d+)/.exec(last)?.[1];
      if (number !== undefined) marks.push(Number(number));
    } else if (token === 'EMC') open -= 1;
    else if (paints.has(token) && open !== 1) say('content is marked', `${at}: ${token} outside of a mark`);
    last = token;
  }
  if (open !== 0) say('content is marked', `${at}: a mark does not end`);
  return marks;
}

/** Every mark belongs to one element and every element's marks are on its page; down the structure they come in the order of the page. */
function checkMarks({ objects, pages, elements, catalog }: Pdf, say: Say): void {
  const root = objects.get(refs(catalog, 'StructTreeRoot')[0] ?? '') ?? '';
  for (const [at, [id, body]] of pages.entries()) {
    const content = refs(body, 'Contents').map((one) => streamOf(objects.get(one) ?? ''));
    const marks = marksOf(content.join('\n'), `page ${at + 1}`, say);
    const claimed = elements.filter(({ page }) => page === id).flatMap((element) => element.marks);
    if (marks.toSorted((a, b) => a - b).join() !== claimed.toSorted((a, b) => a - b).join())
      say('marks and structure agree', `page ${at + 1}`);
    if (claimed.some((mark, n) => n > 0 && mark < (claimed[n - 1] ?? 0))) say('reading order', `page ${at + 1}`);
    const key = /\/StructParents (\d+)/.exec(body)?.[1];
    const owners = new RegExp(`(?:^|\\s)${key} \\[([^\\]]*)\\]`).exec(root)?.[1]?.match(/\d+ 0 R/g) ?? [];
    if (key === undefined || owners.length !== marks.length) say('marks and structure agree', `page ${at + 1}: the parent tree`);
    for (const mark of marks) {
      const owner = elements.find((element) => element.page === id && element.marks.includes(mark));
      if (owners[mark] !== `${owner?.id} 0 R`) say('marks and structure agree', `page ${at + 1}: mark ${mark}`);
    }
    if (!/\/Tabs \/S/.test(body)) say('tab order', `page ${at + 1}`);
  }
}

function checkWhole({ whole, objects, catalog }: Pdf, say: Say): void {
  const follow = (name: string): string => objects.get(refs(catalog, name)[0] ?? '') ?? '';
  if (!/\/Marked true/.test(follow('MarkInfo')) || /\/Suspects true/.test(whole)) say('marked as tagged', 'catalog');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(stringIn(catalog, 'Lang') ?? '')) say('language', 'catalog');
  const metadata = follow('Metadata');
  const about = Buffer.from(streamOf(metadata), 'latin1').toString('utf8');
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</.exec(about)?.[1] ?? '';
  if (title.trim() === '' || !/\/DisplayDocTitle true/.test(follow('ViewerPreferences'))) say('title', 'catalog');
  if (!/<pdfuaid:part>\s*1\s*</.test(about) && !/pdfuaid:part="1"/.test(about)) say('identifier', 'metadata');
  for (const [name, what] of [
    ['Encrypt', /\/Encrypt /],
    ['a script', /\/JavaScript|\/JS /],
    ['a form', /\/AcroForm|\/XFA/],
    ['an annotation', /\/Annots|\/Subtype \/(Link|Widget)/],
    ['an embedded file', /\/EmbeddedFile/],
    ['layers', /\/OCProperties/],
    ['a drawn object', /\/Subtype \/(Form|Image)/],
  ] as const)
    if (what.test(whole)) say('nothing that acts', name);
}

/** The roles we use, each with where it may stand; none needs a role map. */
const parents: Readonly<Record<string, readonly string[]>> = {
  Document: [''],
  H1: ['Document'],
  H2: ['Document'],
  H3: ['Document'],
  P: ['Document'],
  L: ['Document'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Table: ['Document'],
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Figure: ['Document'],
};
function checkStructure({ elements, objects, pages }: Pdf, say: Say): void {
  const byId = new Map(elements.map((element) => [element.id, element]));
  let level = 0;
  for (const { id, kind, parent, body, kids, marks } of elements) {
    const where = `${kind} ${id}`;
    if (parents[kind] === undefined) say('standard roles', where);
    else if (!parents[kind].includes(parent)) say('nesting', `${where} in ${parent}`);
    if (marks.length === 0 && kids.length === 0) say('nesting', `${where} is empty`);
    const heading = /^H(\d)$/.exec(kind)?.[1];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) say('headings', where);
      level = Number(heading);
    }
    if (kind === 'Figure') checkFigure(where, body, objects, pages, say);
    if (kind === 'TH' && !/\/Scope \/(Column|Row)/.test(body)) say('tables', `${where} has no scope`);
    if (kind === 'Table') {
      const widths = kids.map((row) => byId.get(row)?.kids.length ?? 0);
      if (new Set(widths).size !== 1 || widths[0] === 0) say('tables', `${where}: rows of ${widths.join()} cells`);
      if (!(byId.get(kids[0] ?? '')?.kids ?? []).every((cell) => byId.get(cell)?.kind === 'TH')) say('tables', `${where} has no head`);
    }
  }
  if (elements.filter(({ kind }) => kind === 'H1').length !== 1) say('headings', 'there is one H1');
}
function checkFigure(where: string, body: string, objects: Pdf['objects'], pages: Pdf['pages'], say: Say): void {
  if ((stringIn(body, 'Alt') ?? '').trim() === '') say('figures', `${where} has no words in its place`);
  const box = (text: string, name: string): readonly number[] =>
    (new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(text)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const [x = -1, y = -1, right = 0, top = 0] = box(body, 'BBox');
  const [, , width = 0, height = 0] = box(objects.get(refs(body, 'Pg')[0] ?? '') ?? pages[0]?.[1] ?? '', 'MediaBox');
  if (!(x >= 0 && y >= 0 && right > x && top > y && right <= width + 1 && top <= height + 1)) say('figures', `${where} is not on its page`);
}

/** Each typeface is in the file, with the letters that its codes stand for. */
function checkFonts({ objects }: Pdf, say: Say): void {
  for (const [id, body] of objects) {
    if (/\/Subtype \/(Type1|TrueType|Type3)\b/.test(body)) say('typefaces', `object ${id} is of no composite kind`);
    if (/\/Subtype \/Type0/.test(body) && refs(body, 'ToUnicode').length === 0) say('typefaces', `object ${id} names no letters`);
    if (/\/Type \/FontDescriptor/.test(body) && refs(body, 'FontFile2').length === 0) say('typefaces', `object ${id} is not in the file`);
    if (/\/Subtype \/CIDFontType2/.test(body) && !/\/CIDToGIDMap/.test(body)) say('typefaces', `object ${id} maps no shapes`);
  }
}

/** All faults of a file; none: a machine finds nothing. */
export function accessibleFaults(bytes: Uint8Array): readonly Fault[] {
  const faults: Fault[] = [];
  const say: Say = (check, where) => void faults.push({ check, where });
  const pdf = open(bytes);
  if (pdf.elements.length === 0) say('marks and structure agree', 'there is no structure');
  checkMarks(pdf, say);
  checkWhole(pdf, say);
  checkStructure(pdf, say);
  checkFonts(pdf, say);
  return faults;
}
