// What serves when nothing of a pattern may be done. Source: rule book 4.13, last row; the chair set of I-38 through `aerobic` and `mob_*`.
import type { Pattern } from '../vocabulary.ts';

export const fallbackPatterns: Readonly<Partial<Record<Pattern, readonly Pattern[]>>> = {
  hang_active: ['hang_passive', 'pull_v', 'pull_h'],
  hang_passive: ['pull_v', 'pull_h'],
  pull_v: ['pull_h'],
  pull_h: ['pull_v', 'mob_shoulder'],
  core_antiext: ['core_antirot', 'pelvic_floor'],
  core_antilat: ['carry', 'core_antirot', 'core_rotation'],
  core_antirot: ['core_rotation', 'core_antilat', 'back_ext'],
  core_rotation: ['core_antirot', 'core_antilat'],
  squat: ['lunge', 'glute', 'balance'],
  lunge: ['squat', 'glute'],
  hinge: ['glute', 'back_ext'],
  carry: ['core_antilat', 'core_antirot'],
  glute: ['hinge', 'squat'],
  push: ['mob_shoulder'],
  back_ext: ['hinge', 'mob_thoracic'],
  stretch: ['mob_hip', 'mob_shoulder', 'mob_thoracic'],
  walk: ['aerobic', 'breathing'],
  mob_spine: ['mob_hip', 'mob_shoulder', 'mob_ankle', 'breathing'],
  mob_hip: ['mob_spine', 'mob_shoulder', 'mob_ankle', 'breathing'],
  mob_thoracic: ['mob_shoulder', 'mob_spine', 'mob_hip', 'breathing'],
  breathing: ['mob_shoulder', 'mob_spine'],
};
