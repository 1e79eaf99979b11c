import type { Verdict } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { day, fact, tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';

/** A clinician's word lowers the rules that asked for a visit. Source: rule book 1.3. */
export const ClearedForm = ({ verdict }: { readonly verdict: Verdict }) => {
  const [asking, setAsking] = useState(false);
  const rules = [...new Set(verdict.because.filter(({ now = 0 }) => now >= 2 && now <= 4).map(({ rule }) => rule))];
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
