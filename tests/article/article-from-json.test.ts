import { describe, expect, it } from 'vitest';
import { articleFromJson } from '../../src/article/article-from-json.ts';

const text =
  'Le pont de Brévaux rouvrira lundi, a annoncé le maire. Les travaux ont coûté deux millions d’euros.';

describe('articleFromJson', () => {
  it('takes the given fields over what the text says', async () => {
    const { article } = await articleFromJson({
      url: 'https://example.org/pont?utm_medium=feed',
      title: 'Le pont rouvre',
      text,
      publishedAt: '2023-02-14T08:00:00Z',
      outlet: 'Le Courrier',
      author: 'Anne Martin',
      language: 'fr',
      supersedes: 'https://example.org/pont-v1',
    });
    expect(article).toMatchObject({
      url: 'https://example.org/pont',
      title: 'Le pont rouvre',
      text: `Le pont rouvre\n\n${text}`,
      publishedAt: '2023-02-14T08:00:00Z',
      outlet: 'Le Courrier',
      authors: ['Anne Martin'],
      language: 'fr',
      supersedes: 'https://example.org/pont-v1',
    });
  });

  it('reads pages, lists of authors, Unix times and corrections', async () => {
    const { article } = await articleFromJson({
      html: `<h1>Le pont rouvre</h1><p>${text}</p>`,
      authors: ['Anne Martin', { name: 'Jean Roche' }],
      published: 1676361600,
      corrects: 'art_abc',
    });
    expect(article.authors).toEqual(['Anne Martin', 'Jean Roche']);
    expect(article.publishedAt).toBe('2023-02-14T08:00:00Z');
    expect(article.supersedes).toBe('art_abc');
  });

  it.each([[null], ['text'], [[1]], [{}], [{ title: 'x' }], [{ text: 12 }], [{ text, title: {} }]])(
    'refuses %j',
    async (value) => {
      await expect(articleFromJson(value)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
    },
  );
});
