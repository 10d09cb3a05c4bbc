import type { ArticleEntity, EntityKind, Source } from '../../model/extraction.ts';
import type { ExtractEvent } from '../../pipeline.ts';

type Extracted = Extract<ExtractEvent, { kind: 'extracted' }>;

/** The plain JSON that `dixit extract` writes for one article (docs/cli.md gives its shape). */
export function extractionAsJson({ article, extraction, removed }: Extracted, explain: boolean): unknown {
  const { fingerprint: _, ...head } = article;
  const entities = (kind: EntityKind) =>
    extraction.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => entityAsJson(entity, explain));
  return {
    article: head,
    people: entities('Person'),
    organizations: entities('Organization'),
    places: entities('Place'),
    quotes: extraction.quotes.map((quote) => ({
      text: quote.text,
      start: quote.start,
      end: quote.end,
      speaker: source(quote.speaker),
      cue: quote.cue?.text ?? null,
      via: quote.via.map((go) => go.name),
      ...(explain && { rule: quote.rule, confidence: quote.confidence, detail: quote.detail }),
    })),
    claims: extraction.assertions.map((assertion) => ({
      text: assertion.proposition.text,
      evidence: assertion.text,
      start: assertion.start,
      end: assertion.end,
      claimant: source(assertion.speaker),
      via: assertion.via.map((go) => go.name),
      cue: assertion.cue?.text ?? null,
      direct: assertion.direct,
      polarity: assertion.stance === 'AFFIRMS' ? 'asserted' : 'denied',
      certainty: assertion.certainty,
      subject: assertion.proposition.subject,
      predicate: assertion.proposition.predicate,
      predicateClass: assertion.proposition.predicateClass,
      object: assertion.proposition.object,
      figures: assertion.proposition.figures,
      saidAt: assertion.saidAt,
      ...(explain && { rule: assertion.rule, confidence: assertion.confidence, detail: assertion.detail }),
    })),
    ...(explain && { refused: extraction.refused, removed }),
  };
}

function entityAsJson(entity: ArticleEntity, explain: boolean): unknown {
  return {
    name: entity.name,
    aliases: entity.aliases,
    mentions: entity.mentions.map(({ start, end, text, rule }) => ({
      start,
      end,
      text,
      ...(explain && { rule }),
    })),
    ...(entity.country && { country: entity.country }),
    ...(entity.descriptions.length > 0 && { descriptions: entity.descriptions }),
    ...(explain && { reasons: entity.reasons }),
  };
}

function source(value: Source | null): { name: string; kind: string } | null {
  return value && { name: value.name, kind: value.kind };
}
