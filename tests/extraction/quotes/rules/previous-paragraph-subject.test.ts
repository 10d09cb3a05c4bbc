import { describe, expect, it } from 'vitest';
import { saidIn } from '../quoted.ts';

describe('previous-paragraph-subject', () => {
  it('fires', () => {
    const text = '{n:Ana Duarte} a tout perdu dans l’incendie.\n\n« Deux cents ruches en une nuit. »';
    expect(saidIn(text)).toEqual(['Ana Duarte: Deux cents ruches en une nuit. (previous-paragraph-subject)']);
  });
  it('does not fire inside a paragraph', () => {
    const text = '{n:Ana Duarte} a tout perdu.\n\nLongue nuit. « Deux cents ruches en une nuit. »';
    expect(saidIn(text)).toEqual(['?: Deux cents ruches en une nuit. (unattributed)']);
  });
});
