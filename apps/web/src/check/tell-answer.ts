// An answer about the person or their back, written down as its step is done.
import type { Assessment, Profile } from '@plumbline/engine';
import { fact } from '../model/home.ts';
import { tellStep } from './round.ts';
import type { StepKey } from './steps.ts';

export const profile = (key: StepKey, data: Partial<Profile>) => tellStep([key], fact('profile-set', data));
export const assessed = (key: StepKey, data: Partial<Assessment>) => tellStep([key], fact('assessment-answered', data));
