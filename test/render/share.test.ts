import { describe, expect, it } from 'vitest';
import { toShared } from '../../src/core/share/shared.ts';
import { readShared } from '../../src/core/share/shared-file.ts';
import { namesToRoles } from '../../src/core/share/shared-names.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { renderShared, renderSharedBody } from '../../src/render/share.ts';
import {
  builtIn,
  experienceOfKoen,
  koenAboutMark,
  markBeforeKoen,
  sharingUncertainty,
  type Written,
} from './samples.ts';

const sharedFrom = async (set: string, written: Written, guesses = false) => {
  const { note, questions } = await builtIn(set, written);
  const { who, whose } = textsFor(note.meta.lang).share.role;
  const reword = namesToRoles(note.meta.with ?? '', { who, whose });
  return toShared(note, questions, { guesses, reword });
};

describe('a shared version', () => {
  it.each<[string, string, Written]>([
    ['mark-before-koen.nl', 'before', markBeforeKoen],
    ['koen-about-mark.en', 'intention', koenAboutMark],
    ['sharing-uncertainty.en', 'uncertainty', sharingUncertainty],
    ['experience-of-koen.nl', 'experience', experienceOfKoen],
  ])('reads as in golden/share.%s.md', async (name, set, written) => {
    const shared = await sharedFrom(set, written);
    const text = renderShared({ id: 'w7p2', shared }, textsFor(shared.lang));
    await expect(text).toMatchFileSnapshot(`golden/share.${name}.md`);
    expect(readShared(text)).toEqual({ kind: 'shared', file: { id: 'w7p2', shared } });
  });

  it('says who it is from, and that a guess is one, when the person wants that', async () => {
    const shared = await sharedFrom('before', markBeforeKoen, true);
    const { share } = textsFor('nl');
    const body = renderSharedBody({ ...shared, from: 'Mark' }, textsFor('nl'));
    expect(body).toContain(`# ${share.titleFrom('Mark')}\n`);
    expect(body).toContain(`## ${share.guesses}\n\nTijd en aandacht voor zijn klanten.\n`);
  });

  it('keeps words in their place, whatever they look like', () => {
    const shared = {
      lang: 'en' as const,
      from: '# me',
      parts: {
        position: ['---\nkeep: everything'],
        worry: [],
        preserve: ['<b>x</b>\n## Not a heading'],
        shared: [],
        keep: ['- a', '> b'],
        renew: [],
        uncertainty: [],
        opening: ['# What?\n\n- why'],
      },
      guesses: [],
    };
    const body = renderSharedBody(shared, textsFor('en'));
    const headings = body.match(/^#+ .*$/gm) ?? [];
    const { share } = textsFor('en');
    expect(headings).toEqual([
      `# ${share.titleFrom('# me')}`,
      `## ${share.mine}`,
      `## ${share.keepAndRenew}`,
      `## ${share.parts.opening}`,
    ]);
    expect(body).toContain('\\<b>x');
  });
});
