import { describe, expect, it } from 'vitest';
import { canonicalUrl, hostOf } from '../../../src/article/metadata/canonical-url.ts';
import { detectLanguage } from '../../../src/article/metadata/detect-language.ts';
import { findAuthors, splitAuthors } from '../../../src/article/metadata/find-authors.ts';

describe('authors', () => {
  it('are the names of the first byline', () => {
    expect(findAuthors(['Politique', 'Par Anne Martin et Jean-Luc de La Roche', 'Par Un Autre'])).toEqual([
      'Anne Martin',
      'Jean-Luc de La Roche',
      'Un Autre',
    ]);
    expect(findAuthors(['By ANNE MARTIN', 'Tags', 'By Somebody Else'])).toEqual(['ANNE MARTIN']);
  });

  it('are no agencies, outlets or adverbs', () => {
    expect(splitAuthors(['AFP', 'Le Courrier', 'La rédaction', 'Anne Martin, avec AFP'])).toEqual([
      'Anne Martin',
    ]);
    expect(findAuthors(['Par ailleurs, rien'])).toEqual([]);
  });
});

describe('canonicalUrl', () => {
  it('drops fragments, tracking and credentials, and refuses other schemes', () => {
    expect(canonicalUrl('https://u:p@example.org/a?utm_source=x&id=3#top')).toBe(
      'https://example.org/a?id=3',
    );
    expect(canonicalUrl('/a/b', 'https://example.org/c')).toBe('https://example.org/a/b');
    for (const value of ['javascript:alert(1)', 'file:///etc/passwd', 'not a url', '', null]) {
      expect(canonicalUrl(value)).toBeNull();
    }
    expect(hostOf('https://www.example.org/a')).toBe('example.org');
  });
});

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Le maire a dit que le pont rouvrira lundi, et que les travaux ont coûté deux millions.'],
    ['en', 'The mayor said that the bridge would reopen on Monday, and that the works had cost two million.'],
    [
      'es',
      'El alcalde dijo que el puente volverá a abrirse el lunes y que las obras han costado dos millones.',
    ],
    ['ru', 'Мэр заявил, что мост откроется в понедельник, а работы стоили два миллиона рублей.'],
  ])('%s', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
    expect(await detectLanguage(text.repeat(6), 'en-GB')).toBe(language);
  });

  it('takes the page’s word only where the text is too short to tell', async () => {
    expect(await detectLanguage('2023', null)).toBe('und');
    expect(await detectLanguage('', 'fr')).toBe('und');
  });
});
