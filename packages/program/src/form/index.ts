// Edits of a program text by form, the text laid out, and what may stand where: for whoever offers an editor.

export { type Change, changed } from '../mend.ts';
export {
  conditionActs,
  conditionIn,
  conditionSubjects,
  conditionText,
  MOST_NOTE,
  nextIn,
  nextText,
  noteIn,
  noteText,
  stepIn,
  stepText,
  timingIn,
  timingText,
} from '../wish-text.ts';
export { type Completion, completionsAt, type Names, type Offered, ranked } from './complete.ts';
export { type Item, type ItemPart, isDosePart, itemOf, type PartKind, type Role } from './item.ts';
export { addPart, type SetAmount, setDose, setLabel, setLine, setPart, setRole, setsText, setWhat, targetText } from './line-edits.ts';
export {
  addSession,
  type BlockForm,
  blockOf,
  copySession,
  moveSession,
  removeSession,
  setSpan,
  setTitle,
  splitDays,
} from './session-edits.ts';
export { endOf, type Group, type Row, type RowKind, type Sheet, sheetOf, statementOf } from './sheet.ts';
export { addHabit, addItem, addLine, moveRow, removeRow, renameSession, setTiming } from './sheet-edits.ts';
export { tidy } from './tidy.ts';
