import type { ShareTexts } from '../../../src/i18n/share-texts.ts';
import type { SamplesOf } from './samples-of.ts';

export const share: SamplesOf<ShareTexts> = { titleFrom: [['§name']], sure: [['§path']] };
