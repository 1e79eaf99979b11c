// Edits of a program text by form, the text laid out, and what may stand where: for whoever offers an editor.

export { type Change, changed } from '../mend.ts';
export { type Completion, completionsAt, type Names, type Offered, ranked } from './complete.ts';
export { type Item, type ItemPart, isDosePart, itemOf, type PartKind, type Role } from './item.ts';
export {
  type ConditionForm,
  conditionActs,
  conditionIn,
  conditionSubjects,
  conditionText,
  nextIn,
  nextText,
  noteIn,
  noteText,
  type StepForm,
  stepIn,
  stepText,
} from './left-out-text.ts';
export { addPart, setDose, setLabel, setLine, setPart, setRole, setsText, setWhat, targetText } from './line-edits.ts';
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
