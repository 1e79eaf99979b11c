import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotId } from './slot-id.ts';

test('a slot is named by its day and itself, first time and every time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (day, slot) => {
      expect(slotId(day, slot)).toBe(slotId(day, slot));
      expect(slotId(day, slot)).toMatch(/^[!-~]+$/);
    }),
  );
});

test('days and slots of plain names keep them', () => {
  expect(slotId('A', 'hinge')).toBe('A.hinge');
  expect(slotId('Push and row', 'row')).toBe('Push-and-row.row');
});
