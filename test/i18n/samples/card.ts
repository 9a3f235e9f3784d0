import type { CardTexts } from '../../../src/i18n/card-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const card: SamplesOf<CardTexts> = { copied: [['§program']] };
