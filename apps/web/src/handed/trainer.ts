// All that shows what a trainer wrote. Few people have one, so it is read in with the grammar of programs.
export { Suggested, takenUp } from '../habits/suggested.tsx';
export { FromTrainer } from '../plan/from-trainer.tsx';
export { StageNote } from '../player/stage-note.tsx';
export { Wishes } from '../why/wishes.tsx';
export { NoteUnder } from './note-under.tsx';
