import { formTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';
import { wordsOf } from './word-info.ts';

const AT = formTest(/^(?:à|au|aux)$/);

/**
 * True where a French "à" or "aux" behind a role says to whom or where somebody speaks, not what the office is of.
 * Fires on: a dit la juge | à Me Roux. a lancé le chef de l'État | aux mineurs. a glissé le directeur | à ses équipes.
 * Not on: le juge à la Cour suprême. la ministre déléguée aux Sports. l'adjoint aux personnes âgées.
 */
export function isAddressee(tokens: readonly Token[], i: number): boolean {
  const link = tokens[i]!;
  const next = tokens[i + 1];
  if (!AT.of(link) || !next || next.sentence !== link.sentence) return false;
  const info = wordsOf('fr').of(next);
  if (link.lower === 'à') {
    if (/^(?:ses|son|sa|leurs?|nos|notre)$/.test(next.lower)) return true;
    const head = /^l['’]$/.test(next.lower) || next.lower === 'la' ? tokens[i + 2] : undefined;
    if (head) return OCCASIONS.test(head.lower) && head.sentence === link.sentence;
    return next.capital && Boolean(info.civil);
  }
  if (link.lower === 'au')
    return next.lower === 'micro' || next.lower === 'téléphone' || next.lower === 'terme';
  if (
    next.capital ||
    /^(?:adjoint|échevin|conseill|délégu|secrétaire|commissaire)/.test(tokens[i - 1]!.lower)
  )
    return false;
  return Boolean(info.role?.plural) || info.group || PEOPLE.test(next.lower);
}

const OCCASIONS =
  /^(?:presse|télévision|radio|barre|foule|tribune|sortie|veille|suite|fin|mi-journée|issue|antenne|audience|assistance|occasion|arrivée)$/;
/** Endings of people in the plural. */
const PEOPLE = /.{3}(?:eurs|euses|rices|iers|ières|chers|chères|istes|iennes|iens)$/;
