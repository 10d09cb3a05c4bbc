import type { AssertionNode } from '../../model/graph.ts';
import type { Store } from '../../store/store.ts';
import type { ExportEdge } from '../elements.ts';

/** Speaker AFFIRMS or DENIES claim; claim VIA each go-between; claim IN_WORDS each quote. */
export async function assertionEdges(store: Store, page: readonly AssertionNode[]): Promise<ExportEdge[]> {
  const canonical = await canonicalIds(
    store,
    page.flatMap((assertion) => assertion.viaFormIds),
  );
  return page.flatMap((assertion) => {
    const { id, stance, claimId, articleId, originId, publishedAt } = assertion;
    const where = { stance, articleId, originId, publishedAt };
    return [
      {
        id,
        type: stance,
        source: assertion.speakerId,
        target: claimId,
        attributes: {
          ...where,
          certainty: assertion.certainty,
          evidence: assertion.text,
          cue: assertion.cue,
          saidAt: assertion.saidAt,
          start: assertion.start,
          end: assertion.end,
          confidence: assertion.confidence,
        },
      },
      ...assertion.viaFormIds.map(
        (formId, index): ExportEdge => ({
          id: `${id}-via-${index + 1}`,
          type: 'VIA',
          source: claimId,
          target: canonical.get(formId) ?? formId,
          attributes: { ...where, position: index + 1 },
        }),
      ),
      ...assertion.quoteIds.map(
        (quoteId): ExportEdge => ({
          id: `${id}-${quoteId}`,
          type: 'IN_WORDS',
          source: claimId,
          target: quoteId,
          attributes: where,
        }),
      ),
    ];
  });
}

async function canonicalIds(store: Store, formIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(formIds)];
  if (ids.length === 0) return new Map();
  const nodes = await store.findNodes(ids, { entity: [] });
  return new Map(ids.map((id, index) => [id, nodes[index]?.id ?? id]));
}
