import type { CalendarEvent } from '@plumbline/coach';
import { useState } from 'preact/hooks';
import { ownTitle } from '../own/amount-words.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { Clock } from './clock-field.tsx';
import { reminderText } from './system-note.ts';

const words = ui.reminders;

const titleOf = (event: CalendarEvent): string => {
  const { kind, minutes, habits } = event;
  if (kind === 'habit') return reminderText(habits);
  return ownTitle(event) ?? (kind === 'morning' ? words.calendarMorning : put(words.calendarEvent, { n: minutes }));
};

/** A file for the calendar a person already has: the only way to be reminded while the page is closed. */
export const CalendarCard = () => {
  const [sessionsAt, setAt] = useState('18:00');
  const [says, setSays] = useState('');
  const make = async (): Promise<void> => {
    const { text, entries } = (await import('./calendar-file.ts')).calendarOf(sessionsAt, titleOf);
    if (entries > 0) saveFile(text, 'plumbline.ics', 'text/calendar;charset=utf-8');
    setSays(entries === 0 ? words.calendarNone : put(words.calendarSaved, { n: entries }));
  };
  return (
    <Notice title={words.calendarTitle} lines={[words.calendarLine]}>
      <p class="small muted">{words.calendarPrivate}</p>
      <Clock label={words.sessionsAt} value={sessionsAt} onSay={setAt} />
      <Button look="line" onPress={make}>
        {words.calendarSave}
      </Button>
      <p class="small" role="status">
        {says}
      </p>
    </Notice>
  );
};
