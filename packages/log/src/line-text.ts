// A line as this program writes it: one order of fields, no spaces. Most lines that are ever read are such lines.
import type { Line } from './envelope.ts';

/** A line of these two: the fields of a line in the order this program writes them. */
export function lineOf(slot: Line['slot'], fact: Line['fact']): Line {
  const { id, log, author, critical, epoch, salt, content, contentHash, signature } = fact;
  const hlc = { ms: fact.hlc.ms, ctr: fact.hlc.ctr };
  return {
    slot: { replica: slot.replica, seq: slot.seq, chain: slot.chain },
    fact: {
      ...{ id, log, author, class: fact.class, critical, hlc, epoch, salt, content, contentHash },
      ...(signature === undefined ? {} : { signature }),
    },
  };
}

/** The text of a line as this program writes it: what `JSON.stringify(lineOf(slot, fact))` gives, of names and hashes that need no escape. */
export function lineText({ replica, seq, chain }: Line['slot'], fact: Line['fact'], contentText = JSON.stringify(fact.content)): string {
  const { id, log, author, critical, hlc, epoch, salt, contentHash, signature } = fact;
  const signed = signature === undefined ? '' : `,"signature":${JSON.stringify(signature)}`;
  return `{"slot":{"replica":"${replica}","seq":${seq},"chain":"${chain}"},"fact":{"id":"${id}","log":"${log}","author":"${author}","class":"${fact.class}","critical":${critical},"hlc":{"ms":${hlc.ms},"ctr":${hlc.ctr}},"epoch":${epoch},"salt":"${salt}","content":${contentText},"contentHash":"${contentHash}"${signed}}}`;
}
