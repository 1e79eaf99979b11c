import type { SourceId } from '@plumbline/engine';
import { citedIn } from '../language/grammar.ts';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { sourceOf } from '../words.ts';
import type { Entry } from './find-claims.ts';

const words = ui.evidence;

/** Names with their titles, which keep their language. */
export const Sources = ({ ids }: { readonly ids: readonly SourceId[] }) => (
  <ul class="claim-sources small muted">
    {ids.map((id) => {
      const from = sourceOf(id);
      return from === undefined ? null : (
        <li key={id}>
          {from.name}: <span lang={from.isOwn ? undefined : citedIn}>{from.title}</span>
        </li>
      );
    })}
  </ul>
);

/** One line of the ledger: how sure, who says so, who sees it another way. */
export const ClaimCard = ({ entry }: { readonly entry: Entry }) => {
  const { claim, grade, sources, against, resolution, shown } = entry;
  return (
    <Notice>
      <p class="claim-grade">
        <span class="chip" data-grade={grade}>
          {grade}
        </span>
        <span class="small muted">{words.grades[grade]}</span>
      </p>
      <h2 class="claim-says">{claim}</h2>
      <div class="lines">
        <p class="small strong">{words.says}</p>
        <Sources ids={sources} />
      </div>
      {against.length > 0 ? (
        <div class="lines">
          <p class="small strong">{words.against}</p>
          <ul class="claim-sources small">
            {against.map(({ source, says }) => (
              <li key={`${source} ${says}`}>
                <span class="muted">{sourceOf(source)?.name}:</span> <span>{says}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {resolution ? <p class="small claim-right">{words.putRight}</p> : null}
      {shown ? null : <p class="small muted">{words.unsaid}</p>}
    </Notice>
  );
};
