// `hand-over`: a program as a link that opens in the app without an account or a network, signed with the trainer's own key.
import { dayOf } from '@plumbline/engine';
import { fingerprint, type Handover, LONGEST_LINK, MOST, qrSquares, readHandover, type Squares, writeLink } from '@plumbline/handover';
import { parseProgram, printProgram } from '@plumbline/program';
import type { Verb } from '../answer.ts';
import { words } from '../catalog.ts';
import { type Given, given, refuseOne, usage } from '../complaint.ts';
import { readSigner } from '../doors/key-file.ts';
import { readWhole } from '../doors/options.ts';
import { nameOf, readText } from '../doors/read-text.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../page/layout.ts';
import { programPage } from '../page/program-page.ts';
import { qrLines } from '../page/qr-lines.ts';

export interface HandOverOptions {
  readonly by: string;
  readonly key: string;
  readonly id?: string;
  readonly revision?: string;
  readonly note?: string;
  readonly at?: string;
  readonly qr?: true;
  readonly withdraw?: true;
  readonly json?: true;
}

/** The program as it is printed, so that the same program is the same link however it was typed. */
async function programText(io: Io, file: string): Promise<Given<string>> {
  const text = await readText(io, file, 'program');
  if (!text.ok) return text;
  const { tree, diagnostics } = parseProgram(text.value, words);
  if (diagnostics.length > 0) io.err(`${programPage(nameOf(file), diagnostics).join('\n')}\n`);
  return tree === undefined
    ? refuseOne(exitCodes.no, nameOf(file), 'It needs a repair first.', 'See above.')
    : given(printProgram(tree, words));
}

/** A file's name without its folder and ending, as what later versions are known by. */
const idOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[^!-~]+/g, '-');

function addressOf(at: string | undefined, link: string): Given<string> {
  if (at === undefined) return given(`#/rx/${link}`);
  const isSafe = /^https:\/\/[^\s#]+$/.test(at) || /^http:\/\/localhost(:\d+)?(\/[^\s#]*)?$/.test(at);
  return isSafe
    ? given(`${at}#/rx/${link}`)
    : usage('--at', `"${at}" is no address of the app.`, 'Give it like https://plumbline.example/ without a #.');
}

/** What is handed over, whole, or which part of it does not fit. */
async function handoverOf(file: string, options: HandOverOptions, io: Io): Promise<Given<Handover>> {
  const version = readWhole('--revision', options.revision, 1, 1_000_000, 1);
  if (!version.ok) return version;
  const text = options.withdraw ? given('') : await programText(io, file);
  if (!text.ok) return text;
  const { by, note, id = idOf(file) } = options;
  const handover = readHandover({
    ...{ id, version: version.value, from: by, on: dayOf(io.now()), text: text.value },
    ...(note === undefined ? {} : { note }),
    ...(options.withdraw ? { withdrawn: true } : {}),
  });
  const most = `Names have at most ${MOST.from} letters, ids ${MOST.id}, notes ${MOST.note}.`;
  return handover === undefined ? usage('hand-over', 'A name, id or note is missing or too long.', most) : given(handover);
}

interface Page {
  readonly address: string;
  readonly number: string;
  readonly squares: Squares | undefined;
}
const pageOf = ({ address, number, squares }: Page, io: Io): readonly string[] => [
  ...wrap(
    'Send this to the person. It opens in Plumbline on their device, without an account; what stands behind the # is sent to nobody.',
  ),
  '',
  address,
  '',
  ...wrap(`They are asked once to compare this number with yours: ${number}`),
  ...(squares ? ['', ...qrLines(squares, io.outIsTerminal)] : []),
];

export async function handOver(file: string, options: HandOverOptions, io: Io): Verb {
  const handover = await handoverOf(file, options, io);
  if (!handover.ok) return handover;
  const signer = await readSigner(io, options.key);
  if (!signer.ok) return signer;
  const link = writeLink(handover.value, signer.value);
  const address = addressOf(options.at, link);
  if (!address.ok) return address;
  const squares = options.qr && link.length <= LONGEST_LINK ? qrSquares(address.value) : undefined;
  if (options.qr && squares === undefined) {
    const says = `This program is too long for one QR code: ${link.length} characters.`;
    return refuseOne(exitCodes.no, '--qr', says, 'Send it as a link, or make two programs of it.');
  }
  const number = fingerprint(signer.value.key);
  const { id, version } = handover.value;
  return given({
    code: exitCodes.done,
    json: { address: address.value, link, characters: link.length, number, id, revision: version },
    page: () => pageOf({ address: address.value, number, squares }, io),
  });
}
