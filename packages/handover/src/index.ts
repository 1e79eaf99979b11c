// Handing over: a program as a link that opens offline and who signed it, and results on their way back.
export { fromBase64url, toBase64url } from './base64url.ts';
export { addresses, type Found, foundIn } from './found-in.ts';
export { type Handover, MOST, readHandover } from './handover.ts';
export { type LinkProblem, LONGEST_LINK, type OpenedLink, openLink, writeLink } from './link.ts';
export { CODE_MOST, CODES_MOST, type Gathered, gather, partsOf } from './parts.ts';
export { qrSquares, type Squares } from './qr.ts';
export {
  RESULT_MOST,
  type ResultChange,
  type ResultEvent,
  type ResultItem,
  type ResultLeft,
  type ResultSession,
  type ResultSwap,
  type Results,
  type ResultTest,
  type ResultWeek,
  resultEnds,
} from './results.ts';
export { type OpenedResults, openResults, type ResultsProblem, writeResults } from './results-text.ts';
export { fingerprint, type Signer, signerFrom } from './signer.ts';
