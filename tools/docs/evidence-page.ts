// docs/evidence.md, made from the ledger.
import { ledgerMarkdown } from '@plumbline/library';

const head = `# Evidence

What Plumbline says or leans on, who says so, and who disagrees. This page is made from the ledger in
\`packages/library/src/evidence/ledger.ts\`; do not edit it, run \`node tools/write-evidence.ts\`.

- **Grade**: A reviews or guidelines, B trials or single studies, C what practitioners do, D our own judgement.
- **Who disagrees**: the voices on the other side, in our words. "Article 000" to "Article 004" are the five articles
  Plumbline began with.
- **Settled by**: our name for a conflict between the articles, or an error in one, and how it was settled.
- **Shown**: no means that Plumbline may lean on it but never tells it to people as a fact.

`;

/** The whole page. */
export const evidencePage = (): string => head + ledgerMarkdown();
