import type { SentenceView } from '../attribution/clause/sentence-view.ts';
import type { VerbGroup } from '../attribution/clause/verb-group.ts';

/**
 * Accepts: French "devoir" in a quotation that tells what somebody has to live with, or what is planned, instead of
 * asking for it.
 * Fires on: Je dois prendre trois bus. On doit composer avec des pannes. Ils doivent dormir dehors faute de lits. Le
 * pont doit rouvrir en mai.
 * Not on: Le gouvernement doit retirer ce texte. Nous devons agir. Je dois dire que oui.
 */
export function isToldDuty(view: SentenceView, main: VerbGroup, to: number): boolean {
  const before = view.lower(main.from - 1);
  if (/^(?:vous|tu)$/.test(before)) return false;
  if (/^(?:je|j')$/.test(before)) return !DISCOURSE.test(main.lemma);
  if (BORNE.test(main.lemma)) return true;
  const planned = PLANNED.test(main.lemma) && !/^(?:on|nous|il|elle|ils|elles)$/.test(before);
  for (let i = main.to; i < to; i++) {
    const { lower, tag } = view.tokens[i]!;
    if (tag === 'verb' || tag === 'auxiliary' || lower === 'pour') return false;
    if (REGULAR.test(`${lower} ${view.lower(i + 1)}`)) return true;
    if (planned && (tag === 'number' || WHEN.test(lower))) return true;
  }
  return false;
}

/** "Je dois avouer que": said by the way. */
const DISCOURSE =
  /^(?:dire|avouer|admettre|reconnaître|confesser|préciser|souligner|rappeler|ajouter|saluer|remercier|féliciter)$/;
/** What nobody would ask others for. */
const BORNE =
  /^(?:composer|subir|endurer|supporter|affronter|patienter|jongler|bricoler|dormir|survivre|souffrir|renoncer|emprunter|mendier|improviser|marcher|contenter|débrouiller|battre|passer|vivre|porter|attendre|payer|quitter|fuir|parcourir|rouler|acheter|faire face)$/;
const PLANNED =
  /^(?:commencer|débuter|démarrer|durer|rouvrir|arriver|ouvrir|achever|terminer|reprendre|tenir|livrer|entrer|accoster|décoller|atterrir|partir|sortir|paraître|coûter|accueillir|passer)$/;
const REGULAR =
  /^(?:chaque \p{L}+|faute d['e]|faute des?|tous les|toutes les|sans cesse|en permanence|actuellement .*|désormais .*|encore .*|toujours .*|parfois .*|souvent .*|aujourd'hui .*|malgré .*|quotidiennement .*)$/u;
const WHEN =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|demain|printemps|été|automne|hiver|prochain|prochaine|semaines?|mois|rentrée)$/;
