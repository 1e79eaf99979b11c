import type { Verdict } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { day, fact, tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';

/** An exercise that made somebody faint waits for a clinician too, though the plan goes on without it. Source: AM-10. */
const waits = 'AM-10';
/** True where a plan goes on, and an exercise of it waits for a clinician. */
export const somethingWaits = ({ because }: Verdict): boolean => because.some(({ rule }) => rule === waits);

/** A clinician's word lowers the rules that asked for a visit, and brings back what waited. Source: rule book 1.3, AM-10. */
export const ClearedForm = ({ verdict }: { readonly verdict: Verdict }) => {
  const [asking, setAsking] = useState(false);
  const rules = [
    ...new Set(verdict.because.filter(({ now = 0, rule }) => (now >= 2 && now <= 4) || rule === waits).map(({ rule }) => rule)),
  ];
  const record = (byRole: string) => tell(...rules.map((rule) => fact('clearance-recorded', { rule, byRole, on: day.value })));
  if (!asking)
    return (
      <Button look="line" class="wide" onPress={() => setAsking(true)}>
        {ui.outcome.cleared}
      </Button>
    );
  return (
    <Notice title={ui.outcome.clearedWho}>
      <Choice label={ui.outcome.clearedWho} options={optionsOf(ui.outcome.roles)} onChoose={record} />
    </Notice>
  );
};
