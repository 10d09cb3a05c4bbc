/** Graph ids of the sources one article gives: entity forms, or unnamed sources of its own. */
import type { Extraction, Source } from '../../model/extraction.ts';
import { fold } from '../../model/fold.ts';
import type { EntityForm, UnnamedSourceNode } from '../../model/graph.ts';
import { contentId } from '../../model/id.ts';

export interface SourceIds {
  /** EntityForm or UnnamedSource id. */
  idOf(source: Source): string;
  /** Unnamed sources met so far. */
  readonly unnamed: ReadonlyMap<string, UnnamedSourceNode>;
}

/**
 * An unnamed source is known by its article and its words: the same words again in one article are the same one, in
 * another article never.
 */
export function createSourceIds(
  extraction: Extraction,
  formOf: (entity: number) => EntityForm | undefined,
): SourceIds {
  const unnamed = new Map<string, UnnamedSourceNode>();
  return {
    unnamed,
    idOf(source) {
      const form = source.entity === null ? undefined : formOf(source.entity);
      if (form) return form.id;
      const id = contentId('UnnamedSource', extraction.articleId, fold(source.name), source.kind);
      if (!unnamed.has(id))
        unnamed.set(id, {
          id,
          name: source.name,
          document: source.kind === 'document',
          articleId: extraction.articleId,
        });
      return id;
    },
  };
}
