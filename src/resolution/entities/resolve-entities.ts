/** Entity forms of one batch set among those of the graph: which are one, which are not. */
import type { EntityForm, Judgement } from '../../model/graph.ts';
import { type Decided, decide } from '../judgements/decide.ts';
import type { ResolutionView } from '../resolver.ts';
import type { Tally } from '../tally.ts';
import { compareEntities, entitiesConflict, entityRank } from './compare-entities.ts';
import { mergeForm } from './entity-form.ts';
import { lookupKeys, profileOf } from './profile.ts';

export interface ResolvedEntities {
  /** Forms to write: new ones, and known ones to which the article adds. */
  readonly written: readonly EntityForm[];
  /** Every form seen, as it now is. */
  readonly forms: ReadonlyMap<string, EntityForm>;
  /** Canonical ids whose node must be written, with their forms. */
  readonly components: ReadonlyMap<string, readonly EntityForm[]>;
  readonly moves: Decided<EntityForm>['moves'];
  readonly removed: readonly string[];
  readonly judgements: readonly Judgement[];
}

export async function resolveEntities(
  view: ResolutionView,
  seen: readonly EntityForm[],
  now: string,
  tally?: Tally,
): Promise<ResolvedEntities> {
  const known = new Map(
    seen.length > 0
      ? (await view.findEntityForms({ ids: [...new Set(seen.map((form) => form.id))] })).map((form) => [
          form.id,
          form,
        ])
      : [],
  );
  const overlay = new Map<string, EntityForm>();
  const fresh = new Map<string, EntityForm>();
  const changed = new Set<string>();
  for (const form of seen) {
    const before = overlay.get(form.id) ?? known.get(form.id);
    const merged = before ? mergeForm(before, form) : form;
    overlay.set(form.id, merged);
    if (!known.has(form.id)) fresh.set(form.id, merged);
    else if (merged !== known.get(form.id)) changed.add(form.id);
  }
  for (const id of fresh.keys()) fresh.set(id, overlay.get(id)!);
  const decided = await decideEntities(view, [...fresh.values()], overlay, [], now, tally);
  const forms = new Map(overlay);
  for (const [id, form] of decided.forms) forms.set(id, form);
  const components = new Map(decided.components);
  // Known forms that grew: their canonical node shows their aliases and descriptions.
  const stale = [...changed].map((id) => forms.get(id)!.canonicalId).filter((id) => !components.has(id));
  if (stale.length > 0) {
    for (const form of await view.findEntityForms({ canonicalIds: [...new Set(stale)] })) {
      const current = forms.get(form.id) ?? form;
      components.set(current.canonicalId, [...(components.get(current.canonicalId) ?? []), current]);
    }
  }
  const written = [...new Set([...fresh.keys(), ...changed])].map((id) => forms.get(id)!);
  const isFresh = (id: string) => fresh.has(id);
  return {
    written: written.sort((a, b) => (a.id < b.id ? -1 : 1)),
    forms,
    components: onlyTouched(components, decided, fresh, changed),
    moves: decided.moves.filter((move) => !isFresh(move.formId)),
    removed: decided.removed.filter((id) => !isFresh(id)),
    judgements: decided.judgements,
  };
}

/** Decides the region around `seeds`; `ruled` are judgements of people made or revoked in this batch. */
export async function decideEntities(
  view: ResolutionView,
  seeds: readonly EntityForm[],
  overlay: ReadonlyMap<string, EntityForm>,
  ruled: readonly Judgement[],
  now: string,
  tally?: Tally,
): Promise<Decided<EntityForm>> {
  const compare = (left: EntityForm, right: EntityForm) => {
    if (tally) tally.entityPairs++;
    return compareEntities(left, right);
  };
  const decided = await decide(seeds, {
    kind: 'entity',
    find: (by) => view.findEntityForms(by),
    judgements: (touching) => view.findJudgements(touching),
    overlay,
    ruled,
    lookups: (form) => lookupKeys(profileOf(form)),
    compare,
    rank: entityRank,
    conflict: entitiesConflict,
    now,
  });
  if (tally) tally.entityForms += decided.forms.size;
  return decided;
}

/** Components that have a new, changed or moved form; the rest of the region stays as it is. */
function onlyTouched(
  components: ReadonlyMap<string, readonly EntityForm[]>,
  decided: Decided<EntityForm>,
  fresh: ReadonlyMap<string, EntityForm>,
  changed: ReadonlySet<string>,
): Map<string, readonly EntityForm[]> {
  return new Map(
    [...components].filter(
      ([id, forms]) =>
        decided.altered.has(id) || forms.some((form) => fresh.has(form.id) || changed.has(form.id)),
    ),
  );
}
