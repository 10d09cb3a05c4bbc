/** The canonical entity of a set of forms. A function of the set alone. */
import { fold } from '../../model/fold.ts';
import type { EntityForm, EntityNode } from '../../model/graph.ts';
import { LANGUAGES } from '../../model/language.ts';
import { stateNames, stateOf } from '../../model/states.ts';
import { entityRank } from './compare-entities.ts';
import { betterName } from './entity-form.ts';

const KEPT = 24;

export function entityNode(id: string, forms: readonly EntityForm[]): EntityNode {
  const sorted = [...forms].sort((a, b) => (a.id < b.id ? -1 : 1));
  const name = nameOf(sorted);
  const aliases = collect([
    ...sorted.map((form) => form.name),
    ...sorted.flatMap((form) => form.aliases),
  ]).filter((alias) => alias !== name);
  const genders = new Set(sorted.map((form) => form.gender).filter((gender) => gender !== 'unknown'));
  return {
    id,
    kind: sorted[0]!.kind,
    name,
    aliases: aliases.slice(0, KEPT),
    descriptions: once(collect(sorted.flatMap((form) => form.descriptions))).slice(0, KEPT),
    gender: genders.size === 1 ? [...genders][0]! : 'unknown',
    country: sorted.find((form) => form.country !== null)?.country ?? null,
    wikidataId: sorted.find((form) => form.wikidataId !== null)?.wikidataId ?? null,
  };
}

/** A state goes by its usual name in the first language that a form is in; anything else by its fullest name. */
function nameOf(forms: readonly EntityForm[]): string {
  const country = forms[0]!.kind === 'Place' ? forms.find((form) => form.country)?.country : null;
  if (country) {
    for (const language of LANGUAGES) {
      const known = forms.some((form) => stateOf(form.name, language)?.country === country);
      const name = known
        ? stateNames(language).find((state) => state.country === country)?.names[0]
        : undefined;
      if (name) return name;
    }
  }
  const best = [...forms].sort(
    (a, b) => fullness(b) - fullness(a) || entityRank(b) - entityRank(a) || compareNames(a, b),
  )[0]!;
  return best.name;
}

function fullness(form: EntityForm): number {
  const words = form.name.split(/\s+/).length;
  // A middle name more makes no better name to go by.
  return form.kind === 'Person' ? Math.min(words, 2) : Math.min(words, 4);
}

function compareNames(a: EntityForm, b: EntityForm): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1;
  return betterName(a.name, b.name) === a.name ? -1 : 1;
}

function collect(values: readonly string[]): string[] {
  return [...new Set(values)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** One of each: "ministre de l'Industrie" with a straight and with a curved apostrophe is said once. */
function once(values: readonly string[]): string[] {
  return [...new Map([...values].reverse().map((value) => [fold(value), value])).values()].reverse();
}
