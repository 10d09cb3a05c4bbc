import { analyse } from '../../../src/extraction/language/analyse.ts';
import type { Frame, FrameForm, Names } from '../../../src/extraction/parts.ts';
import { attributeQuotes } from '../../../src/extraction/quotes/attribute-quotes.ts';
import { findPassages } from '../../../src/extraction/quotes/find-passages.ts';
import type { ArticleEntity, Source } from '../../../src/model/extraction.ts';
import type { Language } from '../../../src/model/language.ts';
import type { Span } from '../../../src/model/span.ts';

type Piece = 's' | 'c' | 'v' | 'p' | 'n';

/**
 * Quotes of a text whose frames and names are marked by hand: `{c1:a dit}` is the cue of frame 1, `{s1:la maire}` its
 * source, `{v1:l'AFP}` a go-between, `{p1:…}` its content, `{n:Ana Duarte}` a person's name. Each source is a
 * person called as written. `form` is that of every frame.
 */
export function quotesOf(marked: string, options: { language?: Language; form?: FrameForm } = {}) {
  const { language = 'fr', form = 'that-clause' } = options;
  const { text, spans } = unmark(marked);
  const analysis = analyse(text, language);
  const numbers = [...new Set(spans.map(({ frame }) => frame))].filter((frame) => frame !== '');
  const frames = numbers.map((number): Frame => {
    const of = (piece: Piece) => spans.filter((span) => span.frame === number && span.piece === piece);
    const cue = of('c')[0]!;
    return {
      form,
      cue,
      lemma: text.slice(cue.start, cue.end),
      sense: 'say',
      negated: false,
      conditional: false,
      sources: of('s'),
      via: of('v'),
      content: of('p'),
      sentence: 0,
      rule: 'by-hand',
      confidence: 1,
    };
  });
  const passages = findPassages(analysis);
  return attributeQuotes(
    analysis,
    passages,
    frames,
    namesOf(
      text,
      spans.filter(({ piece }) => piece === 'n'),
    ),
  ).map(({ text, speaker, rule, cue, via }) => ({
    text,
    speaker: speaker?.name ?? null,
    rule,
    cue: cue?.text ?? null,
    via: via.map(({ name }) => name),
  }));
}

/** As `quotesOf`, one line a quote: "speaker: words (rule)". */
export function saidIn(marked: string, options: { language?: Language; form?: FrameForm } = {}): string[] {
  return quotesOf(marked, options).map(({ text, speaker, rule }) => `${speaker ?? '?'}: ${text} (${rule})`);
}

function namesOf(text: string, spans: readonly Span[]): Names {
  const entities: ArticleEntity[] = [];
  for (const { start, end } of spans) {
    const name = text.slice(start, end);
    const mention = { start, end, text: name, form: 'name' as const, rule: 'by-hand' };
    const known = entities.findIndex((entity) => entity.name === name);
    if (known >= 0)
      entities[known] = { ...entities[known]!, mentions: [...entities[known]!.mentions, mention] };
    else {
      const index = entities.length;
      entities.push({
        index,
        kind: 'Person',
        name,
        aliases: [],
        descriptions: [],
        gender: 'unknown',
        country: null,
        mentions: [mention],
        reasons: [],
      });
    }
  }
  const entityAt = ({ start, end }: Span) =>
    entities.find(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start))
      ?.index ?? null;
  const sourceAt = (span: Span): Source | null => {
    if (text[span.start] === '-') return null; // an unmarked pronoun
    const entity = entityAt(span);
    const name = entity === null ? text.slice(span.start, span.end) : entities[entity]!.name;
    return { kind: 'person', name, entity, span };
  };
  return { entities, entityAt, sourceAt, entitiesIn: () => [], phraseAt: () => null, fitOf: () => 'untold' };
}

function unmark(marked: string): { text: string; spans: (Span & { piece: Piece; frame: string })[] } {
  const spans: (Span & { piece: Piece; frame: string })[] = [];
  const open: { piece: Piece; frame: string; start: number }[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const head = /^\{([scvpn])(\d?):/.exec(marked.slice(i, i + 5));
    if (head) {
      open.push({ piece: head[1] as Piece, frame: head[2]!, start: text.length });
      i += head[0].length - 1;
    } else if (marked[i] === '}' && open.length > 0) {
      spans.push({ ...open.pop()!, end: text.length });
    } else text += marked[i];
  }
  return { text, spans };
}
