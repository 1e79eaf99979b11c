// Handing over: a program as a link that opens offline, and who signed it.
export { type Handover, MOST, readHandover } from './handover.ts';
export { type LinkProblem, LONGEST_LINK, type OpenedLink, openLink, writeLink } from './link.ts';
export { qrSquares, type Squares } from './qr.ts';
export { fingerprint, type Signer, signerFrom } from './signer.ts';
