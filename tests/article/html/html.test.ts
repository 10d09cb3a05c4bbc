import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../../src/article/article-from-html.ts';
import { flatText } from '../../../src/article/html/flat-text.ts';
import { prepareHtml } from '../../../src/article/html/prepare-html.ts';

const P1 =
  'Le pont de Brévaux rouvrira lundi, a annoncé le maire de la commune devant la presse réunie sur place.';
const P2 =
  'Selon lui, les travaux ont coûté deux millions d’euros, et la région en a payé la moitié seulement.';

async function paragraphs(html: string): Promise<string[]> {
  return (await articleFromHtml(html)).article.text.split('\n\n');
}

describe('articleFromHtml', () => {
  it('sets paragraphs apart by one empty line and keeps the spacing of inline markup', async () => {
    const html = `<h1>Le pont</h1><div><p>${P1.replace('maire', '<b>ma</b>ire')}</p>\n\n\n<p>  ${P2}<br></p></div>`;
    expect((await articleFromHtml(html)).article.text).toBe(`Le pont\n\n${P1}\n\n${P2}`);
  });

  it('reads what stands in list items, subheadings and table cells', async () => {
    const html = `<h1>Le pont</h1><p>${P1}</p><h2>Les chiffres</h2><ul><li>deux millions d’euros</li><li>trois ans</li></ul><p>${P2}</p>`;
    expect(await paragraphs(html)).toEqual([
      'Le pont',
      P1,
      'Les chiffres',
      'deux millions d’euros',
      'trois ans',
      P2,
    ]);
  });

  it('cuts hidden elements and says what it cut', async () => {
    const html = `<p>${P1}</p><p style="display:none">Le pont a été vendu, selon des sources cachées.</p><p>${P2}</p>`;
    const { article, removed } = await articleFromHtml(html);
    expect(article.text).not.toContain('cachées');
    expect(removed.map(({ rule }) => rule)).toContain('html/prune-furniture#hidden');
  });

  it('finds the predecessor version', async () => {
    const html = `<head><link rel="predecessor-version" href="https://example.org/v1"></head><p>${P1}</p><p>${P2}</p>`;
    expect((await articleFromHtml(html)).article.supersedes).toBe('https://example.org/v1');
  });

  it.each([
    ['the address it gives itself', '<link rel="canonical" href="https://example.org/a/v2.html">', undefined],
    ['the address it was found at', '<link rel="canonical" href="/b/v2">', 'https://example.org/a/v2.html'],
    ['its base', '<base href="https://example.org/a/">', 'https://example.net/c'],
  ])('resolves a relative predecessor against %s', async (_what, head, url) => {
    const html = `<head>${head}<link rel="predecessor-version" href="v1.html"></head><p>${P1}</p><p>${P2}</p>`;
    const { article } = await articleFromHtml(html, url === undefined ? {} : { url });
    expect(article.supersedes).toBe('https://example.org/a/v1.html');
  });

  it.each([
    '<html><body><nav>Accueil</nav></body></html>',
    `<html><body><nav><ul><li><a href="/a">Accueil</a></li><li><a href="/b">Petites annonces de la région</a></li></ul></nav></body></html>`,
    `<html><body><header><nav><a href="/a">Toutes les infos de votre commune</a></nav></header><button>Continuer sans rien accepter du tout</button></body></html>`,
  ])('finds no text in navigation: %s', async (html) => {
    await expect(articleFromHtml(html)).rejects.toMatchObject({ code: 'INPUT_NO_TEXT' });
  });

  it('falls back to the body that the page’s data gives', async () => {
    const data = { '@type': 'NewsArticle', headline: 'Le pont', articleBody: `${P1}\n${P2}` };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><div id="app"></div>`;
    expect(await paragraphs(html)).toEqual(['Le pont', P1, P2]);
  });

  it('reads a page too deep for a tree line by line', async () => {
    const html = `${'<div>'.repeat(3000)}<p>${P1}</p><p>${P2}</p>`;
    expect(await paragraphs(html)).toEqual([P1, P2]);
  });

  it('is never run or fetched: scripts, styles and frames leave no word', async () => {
    const html = `<p>${P1}</p><script>document.write('<p>${P2}</p>')</script><style>p{content:"x"}</style><iframe srcdoc="<p>y</p>"></iframe><p>${P2}</p>`;
    expect(await paragraphs(html)).toEqual([P1, P2]);
  });
});

describe('prepareHtml', () => {
  it('takes code out, keeps JSON-LD, and escapes stray marks', () => {
    const { html, data } = prepareHtml(
      'a < b & c<script>x</script><!-- <p>hidden</p> --><script type="application/ld+json">{"a":1}</script>',
    );
    expect(html.replace(/\s+/g, ' ').trim()).toBe('a &lt; b &amp; c');
    expect(data).toEqual(['{"a":1}']);
  });
});

describe('flatText', () => {
  it('gives one line for each block and resolves references', () => {
    expect(flatText('<body><p>A&nbsp;B</p><div>C<br>D <b>E</b></div></body>')).toBe('A\u00a0B\nC\nD E');
  });
});
