import type { Source } from '../../../model/extraction.ts';
import type { QuoteContext } from '../quote-context.ts';

/** Somebody new told by one noun, an adjective before it or a participle behind it. */
const ONE_NOUN = /^une? (?:(?:jeune|petite?|vieux|vieil|vieille|autre|grande?|ancien(?:ne)?) )?[\p{Ll}-]+$/iu;
const POSTURE =
  '(?:assise?|venue?|vêtue?|installée?|accoudée?|adossée?|attablée?|perchée?|postée?|habillée?|coiffée?|juchée?|debout)';
const WITH_POSTURE = new RegExp(`^une? (?:[\\p{Ll}-]+ ){1,2}${POSTURE}$`, 'iu');
const STANDS = new RegExp(
  `^ ${POSTURE} (?:à|au|aux|en|dans|sur|sous|avec|devant|derrière|près|contre|parmi) [\\p{L}\\s'’-]{2,50}(?=[,.;:!?»”"]|$)`,
  'u',
);
const COMPLEMENT =
  /^ (?:à|au|aux|en|dans|sur|sous|avec|devant|derrière|près|contre|parmi) [\p{L}\s'’-]{2,50}(?=[,.;:!?»”"]|$)/u;
/** Dress, a place in the audience, "sur place". */
const SEEN =
  /^ (?:en (?:bleus?|blouse|uniforme|costume|tenue|fauteuil|gilet|combinaison|treillis|survêtement|maillot|tablier|robe|djellaba|boubou|doudoune|soutane|toge)(?: (?:de |d['’])?\p{Ll}+)?|(?:au|du) (?:fond|premier rang|dernier rang)(?: d(?:e l[a'’] ?|u )\p{Ll}+)?|dans (?:le public|la foule|la salle|la file|l['’]assistance|les gradins|les tribunes)|sur place)(?=[,.;:!?»”"\s]|$)/u;

/**
 * French: somebody nameless in all the words by which the article tells him from others.
 * Fires on: « … », a crié un homme au fond de la salle. « … », demande une marchande assise devant son étal.
 * Not on: « … », a dit une habitante au micro de la radio.
 */
export function wholeNewcomer(context: QuoteContext, source: Source): Source {
  const { kind, name, span } = source;
  if (context.analysis.language !== 'fr' || kind !== 'anonymous') return source;
  if (context.slice(span.start, span.start + name.length) !== name) return source;
  const end = span.start + name.length;
  const behind = context.slice(end, end + LONGEST);
  const match = WITH_POSTURE.test(name)
    ? COMPLEMENT.exec(behind)
    : ONE_NOUN.test(name)
      ? (STANDS.exec(behind) ?? SEEN.exec(behind))
      : null;
  return match && !match[0].includes('\n\n') ? { ...source, name: name + match[0].trimEnd() } : source;
}

const LONGEST = 90;
