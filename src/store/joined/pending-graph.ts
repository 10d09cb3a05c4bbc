import type { GraphBatch } from '../../model/batch.ts';
import type {
  AssertionNode,
  ClaimForm,
  ClaimNode,
  EntityForm,
  GraphNode,
  Judgement,
} from '../../model/graph.ts';
import { kindOfId } from '../../model/id.ts';
import { followMoves, replaceEntity } from '../lib/follow-moves.ts';
import { linkKey } from '../lib/prepare-batch.ts';
import type { FormKeys, Store } from '../store.ts';
import { KnownArticles } from './known-articles.ts';
import { KnownForms } from './known-forms.ts';
import { PendingJudgements } from './pending-judgements.ts';

/** What a pending graph reads of the store it stands before. */
export type Behind = Pick<
  Store,
  | 'findEntityForms'
  | 'findClaimForms'
  | 'findJudgements'
  | 'findNearArticles'
  | 'findArticleByUrl'
  | 'findOriginArticles'
  | 'findNodes'
>;

interface Moved {
  readonly formId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The graph as it will be once several batches are written: each is added to what the ones before it leave, all are
 * written as one, and the result is that of writing them one after another. For servers whose every statement costs a
 * round trip and a plan. Nobody else may write meanwhile to what is read here, so it lives for a few articles only.
 */
export class PendingGraph {
  readonly #behind: Behind;
  readonly #entityForms: KnownForms<EntityForm>;
  readonly #claimForms: KnownForms<ClaimForm>;
  readonly #articles: KnownArticles;
  readonly #judgements: PendingJudgements;
  readonly #nodes = {
    articles: new Map<string, NonNullable<GraphBatch['articles']>[number]>(),
    origins: new Map<string, NonNullable<GraphBatch['origins']>[number]>(),
    entityForms: new Map<string, EntityForm>(),
    entities: new Map<string, NonNullable<GraphBatch['entities']>[number]>(),
    unnamedSources: new Map<string, NonNullable<GraphBatch['unnamedSources']>[number]>(),
    quotes: new Map<string, NonNullable<GraphBatch['quotes']>[number]>(),
    claimForms: new Map<string, ClaimForm>(),
    claims: new Map<string, ClaimNode>(),
    assertions: new Map<string, AssertionNode>(),
  };
  readonly #mentions: NonNullable<GraphBatch['mentions']>[number][] = [];
  readonly #links = new Map<string, NonNullable<GraphBatch['claimLinks']>[number]>();
  readonly #relinked = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #moves = new Map<string, string>();
  readonly #originMoves = new Map<string, NonNullable<GraphBatch['originMoves']>[number]>();
  readonly #retired = new Map<string, NonNullable<GraphBatch['retired']>[number]>();
  readonly #changes: NonNullable<GraphBatch['changes']>[number][] = [];

  constructor(behind: Behind) {
    this.#behind = behind;
    this.#entityForms = new KnownForms((by) => behind.findEntityForms(by));
    this.#claimForms = new KnownForms((by) => behind.findClaimForms(by));
    this.#articles = new KnownArticles(behind);
    this.#judgements = new PendingJudgements(behind);
  }

  findEntityForms(by: FormKeys): Promise<EntityForm[]> {
    return this.#entityForms.find(by);
  }

  findClaimForms(by: FormKeys): Promise<ClaimForm[]> {
    return this.#claimForms.find(by);
  }

  findJudgements(
    touching: readonly string[],
    options?: { readonly revoked?: boolean },
  ): Promise<Judgement[]> {
    return this.#judgements.find(touching, options?.revoked ?? false);
  }

  findNearArticles(signature: readonly number[]) {
    return this.#articles.near(signature);
  }

  findArticleByUrl(url: string) {
    return this.#articles.atUrl(url);
  }

  findOriginArticles(originIds: readonly string[]) {
    return this.#articles.ofOrigins(originIds);
  }

  /** Articles as they will be; of other nodes what is stored. */
  async findNodes(ids: readonly string[]): Promise<(GraphNode | null)[]> {
    if (ids.some((id) => kindOfId(id) !== 'Article')) return this.#behind.findNodes(ids);
    return (await this.#articles.get(ids)).map((article) => article && { type: 'Article', ...article });
  }

  /** Adds what the batches before it have not seen. The order of the steps is that of a store's `write`. */
  async add(batch: GraphBatch): Promise<void> {
    const nodes = this.#nodes;
    for (const kind of ['origins', 'entities', 'unnamedSources', 'quotes', 'claims', 'assertions'] as const) {
      for (const node of batch[kind] ?? []) {
        (nodes[kind] as Map<string, unknown>).set(node.id, node);
        // With a claim that was removed its links went, and they do not come back with it.
        if (this.#removed.delete(node.id) && kind === 'claims') this.#relinked.add(node.id);
      }
    }
    this.#addArticles(batch);
    this.#mentions.push(...(batch.mentions ?? []));
    this.#judgements.add(batch.judgements ?? []);
    this.#addLinks(batch);
    const entityMoves = await this.#moveForms(this.#entityForms, nodes.entityForms, batch.entityForms, batch);
    const claimMoves = await this.#moveForms(this.#claimForms, nodes.claimForms, batch.claimForms, batch);
    this.#followFacts(entityMoves, claimMoves);
    await this.#followClaims(entityMoves, batch);
    for (const move of batch.originMoves ?? []) await this.#moveArticle(move);
    for (const one of batch.retired ?? []) await this.#retire(one.articleId, one.withdrawnAt);
    for (const id of batch.removed ?? []) await this.#remove(id);
    this.#changes.push(...(batch.changes ?? []));
  }

  /** All that was added, as one batch. */
  batch(): GraphBatch {
    const lists: GraphBatch = Object.fromEntries(
      Object.entries(this.#nodes).map(([kind, nodes]) => [kind, [...nodes.values()]]),
    );
    return {
      ...lists,
      mentions: this.#mentions,
      claimLinks: [...this.#links.values()],
      relinkedClaims: [...this.#relinked].filter((id) => !this.#removed.has(id)),
      judgements: this.#judgements.added(),
      removed: [...this.#removed],
      moves: [...this.#moves].map(([formId, canonicalId]) => ({ formId, canonicalId })),
      originMoves: [...this.#originMoves.values()],
      retired: [...this.#retired.values()],
      changes: this.#changes,
    };
  }

  #addArticles({ articles = [] }: GraphBatch): void {
    for (const article of articles) {
      this.#nodes.articles.set(article.id, article);
      this.#articles.set(article);
      const move = this.#originMoves.get(article.id);
      if (!move) continue;
      const { originId, originReason: reason } = article;
      this.#originMoves.set(article.id, { ...move, originId, reason });
    }
  }

  #addLinks({ claimLinks = [], relinkedClaims = [] }: GraphBatch): void {
    const relinked = new Set(relinkedClaims);
    for (const [key, { from, to }] of this.#links) {
      if (relinked.has(from) || relinked.has(to)) this.#links.delete(key);
    }
    for (const link of claimLinks) this.#links.set(linkKey(link), link);
    for (const id of relinked) this.#relinked.add(id);
  }

  /** Forms given, and forms moved: which belong to another canonical node now. */
  async #moveForms<F extends EntityForm | ClaimForm>(
    known: KnownForms<F>,
    pending: Map<string, F>,
    given: readonly unknown[] | undefined,
    { moves = [] }: GraphBatch,
  ): Promise<Moved[]> {
    const moved: Moved[] = [];
    const keep = (form: F, before: F | undefined) => {
      if (before && before.canonicalId !== form.canonicalId)
        moved.push({ formId: form.id, from: before.canonicalId, to: form.canonicalId });
      known.set(form);
    };
    const forms = (given ?? []) as readonly F[];
    const ids = new Set([...forms.map(({ id }) => id), ...moves.map(({ formId }) => formId)]);
    const before = new Map((await known.find({ ids: [...ids] })).map((form) => [form.id, form]));
    for (const form of forms) {
      keep(form, before.get(form.id));
      pending.set(form.id, form);
      // A move of before may have led elsewhere.
      if (this.#moves.has(form.id)) this.#moves.set(form.id, form.canonicalId);
    }
    for (const { formId, canonicalId } of moves) {
      const [form] = await known.find({ ids: [formId] });
      if (!form) continue;
      if (form.canonicalId !== canonicalId) keep({ ...form, canonicalId }, form);
      if (pending.has(formId)) pending.set(formId, { ...pending.get(formId)!, canonicalId });
      this.#moves.set(formId, canonicalId);
    }
    return moved;
  }

  /** Pending facts follow the forms they name, as stored ones will. */
  #followFacts(entityMoves: readonly Moved[], claimMoves: readonly Moved[]): void {
    if (entityMoves.length + claimMoves.length === 0) return;
    const { assertions, quotes } = this.#nodes;
    const goals = new Map(
      [...entityMoves, ...claimMoves].map((move) => [`${move.formId} ${move.from}`, move.to]),
    );
    const goal = (formId: string | null, id: string | null) => goals.get(`${formId} ${id}`);
    for (const one of assertions.values()) {
      const speakerId = goal(one.speakerFormId, one.speakerId);
      const claimId = goal(one.claimFormId, one.claimId);
      if (speakerId ?? claimId)
        assertions.set(one.id, {
          ...one,
          speakerId: speakerId ?? one.speakerId,
          claimId: claimId ?? one.claimId,
        });
    }
    for (const quote of quotes.values()) {
      const speakerId = goal(quote.speakerFormId, quote.speakerId);
      if (speakerId) quotes.set(quote.id, { ...quote, speakerId });
    }
  }

  /** Pending claims follow the form they take their text from; claims given in this batch are as given. */
  async #followClaims(moves: readonly Moved[], batch: GraphBatch): Promise<void> {
    if (moves.length === 0) return;
    const left = new Set(moves.map(({ from }) => from));
    const given = new Set((batch.claims ?? []).map(({ id }) => id));
    for (const claim of this.#nodes.claims.values()) {
      if (given.has(claim.id) || !entitiesOf(claim).some((id) => id !== null && left.has(id))) continue;
      const forms = await this.#claimForms.find({ canonicalIds: [claim.id] });
      const form = forms.find(({ text, language }) => text === claim.text && language === claim.language);
      const followed = form && followMoves(claim, form, moves);
      if (followed) this.#nodes.claims.set(claim.id, followed);
    }
  }

  async #moveArticle(move: NonNullable<GraphBatch['originMoves']>[number]): Promise<void> {
    const { articleId, originId, reason } = move;
    this.#originMoves.set(articleId, move);
    const [known] = await this.#articles.get([articleId]);
    if (known) this.#articles.set({ ...known, originId, originReason: reason });
    const pending = this.#nodes.articles.get(articleId);
    if (pending) this.#nodes.articles.set(articleId, { ...pending, originId, originReason: reason });
    for (const one of this.#nodes.assertions.values()) {
      if (one.articleId === articleId) this.#nodes.assertions.set(one.id, { ...one, originId });
    }
  }

  async #retire(articleId: string, withdrawnAt: string | null): Promise<void> {
    const before = this.#retired.get(articleId);
    this.#retired.set(articleId, { articleId, withdrawnAt: before?.withdrawnAt ?? withdrawnAt });
    const [known] = await this.#articles.get([articleId]);
    if (known)
      this.#articles.set({ ...known, current: false, withdrawnAt: known.withdrawnAt ?? withdrawnAt });
  }

  async #remove(id: string): Promise<void> {
    if (id.startsWith('clm_')) this.#nodes.claims.delete(id);
    else if (id.startsWith('ori_')) this.#nodes.origins.delete(id);
    else {
      this.#nodes.entities.delete(id);
      await this.#renameInClaims(id);
    }
    for (const [key, { from, to }] of this.#links) if (from === id || to === id) this.#links.delete(key);
    this.#removed.add(id);
  }

  /** Claims whose own form did not lead them on: the form that bears the removed id says where it went. */
  async #renameInClaims(id: string): Promise<void> {
    const naming = [...this.#nodes.claims.values()].filter((claim) => entitiesOf(claim).includes(id));
    if (naming.length === 0) return;
    const [form] = await this.#entityForms.find({ ids: [id] });
    if (!form || form.canonicalId === id) return;
    for (const claim of naming) {
      this.#nodes.claims.set(claim.id, replaceEntity(claim, id, form.canonicalId));
    }
  }
}

function entitiesOf({ subjectId, objectId, aboutIds }: ClaimNode): readonly (string | null)[] {
  return [subjectId, objectId, ...aboutIds];
}
