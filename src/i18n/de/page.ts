import type { PageTexts } from '../page-texts.ts';

export const page: PageTexts = {
  title: 'Notizen',
  contents: 'Inhalt',
};
