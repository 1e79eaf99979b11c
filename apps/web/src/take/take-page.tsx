import { type TableName, tableNames } from '@plumbline/exports';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { BringCard } from './bring-card.tsx';
import { leave } from './bringing.ts';
import { type Format, makeFile } from './make-file.ts';
import './take.css';

const words = ui.taking;
/** What many people want, and what few do. */
const usual: readonly Format[] = ['csv', 'ics'];
const rare: readonly Format[] = ['fhir', 'json', 'ndjson'];

interface FileCardProps {
  readonly format: Format;
  /** A card of its own, or one of several in a fold. */
  readonly isAlone: boolean;
  readonly table: TableName;
  readonly onTable: (table: TableName) => void;
}
/** One kind of file: what it is for, and the way to it. */
const FileCard = ({ format, isAlone, table, onTable }: FileCardProps) => {
  const [says, setSays] = useState('');
  const { title, line, do: act } = words.files[format];
  const make = async (): Promise<void> => {
    try {
      const { text, name, type } = await makeFile(format, table);
      saveFile(text, name, type);
      setSays(put(words.saved, { name }));
    } catch {
      setSays(words.failed);
    }
  };
  return (
    <section class={`stack ${isAlone ? 'card notice' : ''}`}>
      <h2>{title}</h2>
      <p>{line}</p>
      {format === 'csv' ? (
        <label class="field">
          <span>{words.table}</span>
          <select class="select" value={table} onChange={({ currentTarget }) => onTable(currentTarget.value as TableName)}>
            {tableNames.map((name) => (
              <option key={name} value={name}>
                {words.tables[name]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Button look="line" class="wide" onPress={make}>
        {act}
      </Button>
      <p class="small take-says" role="status">
        {says}
      </p>
    </section>
  );
};

/** Files for other programs, and steps and workouts from them. */
export const TakePage = () => {
  const [table, setTable] = useState<TableName>('sessions');
  useEffect(() => leave, []);
  return (
    <Page>
      <header class="settings-head">
        <a class="way-up" href={hrefOf('you')}>
          {ui.tabs.you}
        </a>
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
        <p class="strong">{words.careful}</p>
      </header>
      <div class="columns">
        <div class="settings-list">
          {usual.map((format) => (
            <FileCard key={format} format={format} isAlone table={table} onTable={setTable} />
          ))}
          <Fold title={words.rare}>
            <div class="take-rare">
              {rare.map((format) => (
                <FileCard key={format} format={format} isAlone={false} table={table} onTable={setTable} />
              ))}
            </div>
          </Fold>
          <p class="small muted">{words.copyToo}</p>
        </div>
        <div class="settings-list">
          <BringCard />
        </div>
      </div>
    </Page>
  );
};
