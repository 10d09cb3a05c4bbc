import type { Span } from '../../../model/span.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { Edit } from './readable-text.ts';

/** Openers, behind a comma, of when and on what occasion somebody spoke, at their first words. */
const OCCASION = {
  fr: /^(?:au lendemain d|à l['’]issue d|à la suite d|en (?:réponse|réaction) (?:à|aux?) |en marge d|lors d|dans (?:un|une|son|sa) (?:communiqué|entretien|interview|message|lettre|tribune|courrier|déclaration)\b|(?:quelques|une?|deux|trois|quatre|cinq|six|dix|\d+) (?:minutes?|heures?|jours?|semaines?|mois|ans) (?:après|avant|plus tard))/i,
  en: /^(?:(?:a|one|two|three|four|five|six|ten|several|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before|later)|(?:minutes|hours|days|weeks|months) (?:after|before|later)|in (?:response|reaction|reply) to|on the sidelines of|in (?:a|an|his|her|its|their) (?:statement|interview|letter|message|email|post)\b)/i,
};
/** Characters that decide an opener. */
const SEEN = 60;

/**
 * Cuts what tells of the saying out of an infinitive's readable text: in "a démenti mardi avoir livré des drones, au
 * lendemain de la publication …" the day after is that of the denial. Without a comma the words stay: they may belong to what
 * was said.
 */
export function occasionOfSaying(view: SentenceView, from: number, content: Span): Edit[] {
  for (let i = from; i < view.to - 1; i++) {
    const comma = view.tokens[i]!;
    if (comma.start >= content.end) break;
    if (comma.lower !== ',') continue;
    const { start } = view.tokens[i + 1]!;
    const words = view.analysis.text.slice(start, start + SEEN).replace(/\s+/g, ' ');
    if (OCCASION[view.french ? 'fr' : 'en'].test(words))
      return [{ start: comma.start, end: content.end, text: '' }];
  }
  return [];
}
