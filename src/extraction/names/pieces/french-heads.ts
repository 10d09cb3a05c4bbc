import { englishOrganization } from '../english-organization.ts';
import { frenchOrganization } from '../french-organization.ts';
import { NOT_HERE, type Walk } from './walk.ts';

/** Adjectives that open names of bodies. */
const QUALIFIER =
  /^(?:haut|haute|grand|grande|nouveau|nouvelle|premier|première|jeune|jeunes|petit|petite|vieux|vieille|libre)$/;

/** French names that open with a head word, and English names in French text. */
export function frenchHeads(walk: Walk, i: number): number {
  const { reading, end } = walk;
  const { tokens, infos, language } = reading;
  const token = tokens[i]!;
  const info = infos[i]!;
  if (language === 'fr' && (info.organizationHead || QUALIFIER.test(token.lower))) {
    // "Haut Conseil du climat": an adjective in capitals before the head belongs to the name.
    const head =
      !info.organizationHead && i + 1 < end && infos[i + 1]!.organizationHead && tokens[i + 1]!.capital
        ? i + 1
        : i;
    const run = frenchOrganization(reading, head, end);
    if (run) {
      walk.push(i, run.to, 'organization', run.headOnly ? 1 : 3.5, run.rule, {
        shortTo: run.shortTo,
        headOnly: run.headOnly,
      });
      return run.to;
    }
  }
  if (
    language === 'fr' &&
    token.tag !== 'clitic' &&
    token.tag !== 'determiner' &&
    (tokens[i + 1]?.capital || tokens[i + 1]?.lower === 'of')
  ) {
    const run = englishOrganization(reading, i, end);
    if (run) {
      walk.push(run.from, run.to, 'organization', 3, run.rule, {});
      return run.to;
    }
  }
  return NOT_HERE;
}
