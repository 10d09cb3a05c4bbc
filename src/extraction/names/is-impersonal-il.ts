import { formTest } from '../language/form-test.ts';
import type { Token } from '../parts.ts';

/** Words between "il" and what shows that nobody is meant: negation, adverbs. */
const BETWEEN = formTest(
  /^(?:ne|n'|pas|plus|jamais|point|guère|donc|aussi|toujours|encore|alors|ainsi|déjà|désormais|également|certes|bien|surtout|\p{L}+mment|\p{L}+[eé]ment)$/u,
);
const ALWAYS =
  /^(?:(?:m'|t'|lui |nous |vous |leur )?(?:a|avait|aura|aurait) (?:fallu|suffi|manqué (?:un|une|des|de|du|deux|trois|\d))|(?:m'|t'|lui |nous |vous |leur ) ?(?:faut|faudra|faudrait|fallait|suffit|suffisait|manque|manquait|reste|restait)|(?:a|avait) (?:plu|neigé|gelé|grêlé)|a été (?:fait appel|fait état|fait usage|mis fin|mis un terme|procédé|fait droit)|(?:est|était) (?:\S+ )?(?:trop|bien|encore) (?:tôt|tard)|y (?:a|avait|aura|aurait|ait|eut|en)|f(?:aut|allait|audra|audrait)|a(?:vait|urait)? fallu|s' (?:agit|agissait|agira|agirait|est agi|avère|avérait)|s'agit|s'avère|pleut|pleuvait|neige|neigeait|suffit|suffisait|suffira|suffirait|convient|conviendrait|importe|(?:semble|semblait|paraît|apparaît|apparaissait|arrive|se (?:peut|pourrait|trouve)) qu(?:e|')|(?:vaut|valait|vaudrait) mieux|en (?:va|est) (?:de|d'|ainsi)|est question|était question|sera question|serait question|(?:est|était|serait|a été|sera) (?:important|nécessaire|possible|impossible|probable|difficile|clair|évident|vrai|temps|trop|essentiel|urgent|certain|rare|interdit|prévu|peu|rapporté|été rapporté|hors de|à (?:noter|craindre|signaler|souhaiter|prévoir)))/;
/** "il est normal de", "il est prouvé que": nobody where such a link follows. */
const WITH_LINK =
  /^(?:est|était|serait|sera|semble|paraît|reste|a été|devient) (?:\S+ )?(?:\S*(?:able|ible|al|el|ant|ent|aire|eux|if|ile|exclu|établi|acquis|prouvé|admis|entendu|convenu|décidé|demandé|recommandé|conseillé|rappelé|écrit|permis|reproché|dommage|indiqué|précisé|conclu)|normal|utile|inutile|légitime|logique|bon|fort|étrange|triste|faux) (?:de|d'|que|qu')(?: |$)/;
/** "il reste trois places", "il existe des": a noun that is counted follows, the real subject. */
const WITH_COUNT =
  /^(?:(?:existe|existait|existera|subsiste|subsistait)(?! (?:depuis|en|dans|sous|sur|par|pour|grâce) )(?: \S+){1,4}|reste|restait|restera|resterait|manque|manquait|manquera|existe|existait|existera|subsiste|demeure|se trouve) (?:un|une|des|de|d'|deux|trois|quatre|cinq|six|dix|vingt|plusieurs|beaucoup|\d\S*) /;

/** French "il" or "-t-il" that stands for nobody: "il n'y a pas de", "il ne faut", "il n'est pas question", "il pleut". */
export function isImpersonalIl(tokens: readonly Token[], i: number): boolean {
  const words: string[] = [];
  for (let k = i + 1; k < Math.min(tokens.length, i + 12) && words.length < 6; k++) {
    const { lower, sentence } = tokens[k]!;
    if (sentence !== tokens[i]!.sentence) break;
    if (!BETWEEN.of(tokens[k]!)) words.push(lower);
  }
  const after = `${words.join(' ').replaceAll('’', "'")} `;
  if (ALWAYS.test(after) || WITH_LINK.test(after) || WITH_COUNT.test(after)) return true;
  const verb = tokens[i - 1]?.lower ?? '';
  return (
    tokens[i]!.lower.startsWith('-') && /^(?:faut|faudrait|fallait|s'agit|agit|semble|paraît|y)$/.test(verb)
  );
}
