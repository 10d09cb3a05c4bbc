import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { questionAt, silentQuestion } from '../../../src/extraction/speakers/choose-speaker.ts';
import { candidatesOf } from '../../../src/extraction/speakers/features.ts';
import { speakersOf } from '../quotes/speakers-of.ts';
import { marked } from './marked.ts';

/** Observations by the name of the candidate; "" for the article's words. */
function observed(text: string): Record<string, readonly string[]> {
  const { context, span } = marked(text);
  const words = questionAt(context, span, context.names.sourceAt(span));
  const question = words ?? silentQuestion({ start: span.start, end: span.end }, null, 'unattributed');
  return Object.fromEntries(
    candidatesOf(context, context.voices, question).map(({ entity, features }) => [
      entity < 0 ? '' : context.names.entities[entity]!.name,
      features,
    ]),
  );
}

const TEXT =
  'Odile Kermarec, pivot du club, et Luc Petit sont venus. « On tiendra », a dit Odile Kermarec. ' +
  'Le toit fuit. « Je garde les clés », prévient [la pivot aux cent matches].';

describe('what is observed of those whom words may stand for', () => {
  it('tells of each how far back, in what place and with what gender they were named', () => {
    const { 'Odile Kermarec': odile, 'Luc Petit': luc } = observed(TEXT);
    expect(odile).toEqual(
      expect.arrayContaining(['person gender same', 'person spoke last', 'person place 0']),
    );
    expect(luc).toEqual(expect.arrayContaining(['person gender other']));
    expect(luc).not.toContain('person spoke last');
  });
  it('tells whether the noun stands beside their name', () => {
    const { 'Odile Kermarec': odile, '': words } = observed(TEXT);
    expect(odile).toContain('person near');
    expect(words).toContain('words definite');
  });
  it('tells of a quotation without a cue who speaks next and who is named before it', () => {
    const { 'Ana Roy': ana, 'Luc Petit': luc } = observed(
      'Luc Petit écoute. Ana Roy hausse les épaules. [« Rien ne change. »] Luc Petit a affirmé que le toit fuit.',
    );
    expect(luc).toContain('silent person speaks next');
    expect(ana).toContain('silent person place 0');
    expect(ana!.join()).not.toContain('fit');
  });
  it('asks at most 25, however many are named', () => {
    const many = Array.from(
      { length: 300 },
      (_, i) =>
        `Jean Dupont${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvw'[Math.floor(i / 100)]} est venu.`,
    );
    const asked = Object.keys(observed(`${many.join(' ')} « Non », dit [la châtelaine].`));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.length).toBeLessThanOrEqual(25);
  });
});

describe('what is not asked at all', () => {
  it.each([
    'Ana Roy est venue. « Non », dit [Ana Roy].',
    'Ana Roy est venue. « Non », dit-[elle].',
    'Ana Roy est venue. « Non », dit [la police].',
    'Ana Roy est venue. « Non », dit [le rapport].',
    'Ana Roy est venue. « Non », dit [la rumeur].',
    'Ana Roy est venue. « Non », disent [les riverains].',
    'Ana Roy est venue. « Non », dit [une châtelaine].',
    'Ana Roy est venue. « Non », dit [la voisine du dessus, Léa Petit].',
  ])('%s', (text) => {
    const { context, span } = marked(text);
    expect(questionAt(context, span, context.names.sourceAt(span))).toBeNull();
  });
});

describe('what is told of a weighed speaker', () => {
  it('says which words, and that they were weighed', () => {
    const folder = new URL('../../../bench/extraction/articles/fr/', import.meta.url);
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const quotes = texts.flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return extract({ id: 'art_0', language: 'fr', text }).quotes;
    });
    const weighed = quotes.filter(({ detail }) => detail.includes('(weighed)'));
    expect(weighed.length).toBeGreaterThan(0);
    for (const { detail, speaker } of weighed)
      expect(detail).toContain(`most likely ${speaker!.name} (weighed)`);
  });
});

describe('a page that names one person and asks for her thousands of times', () => {
  it('is weighed in linear time', () => {
    const sentence =
      'Odile Kermarec est là. « Non », prévient la châtelaine du bourg. « Il pleut encore ce soir. » ';
    const time = (count: number) => {
      const started = performance.now();
      speakersOf(`${sentence.repeat(count)}\n\n`);
      return performance.now() - started;
    };
    time(200);
    expect(time(6000)).toBeLessThan(25 * Math.max(time(600), 20));
  });
});
