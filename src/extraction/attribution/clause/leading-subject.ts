import { phraseFrom } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

const LONGEST = 8;

/**
 * French: "en a profité pour affirmer que", "a saisi l'occasion de rappeler que", "a pris la parole pour dénoncer": who
 * does what leads to the saying; null where the infinitive hangs on something else.
 */
export function leadingSubject(view: SentenceView, group: VerbGroup): Subject | null {
  if (!view.french || group.kind !== 'infinitive' || group.negated) return null;
  const link = view.lower(group.from - 1);
  const made = madeToSay(view, group);
  if (made) return made;
  if (!/^(?:pour|de|d'|à)$/.test(link)) return null;
  const led = view.groups.findLast(({ kind, to }) => kind === 'finite' && to <= group.from);
  if (!led || led.negated || group.from - led.to > LONGEST) return null;
  for (let i = led.to; i < group.from - 1; i++) if (/^[;:]$/.test(view.lower(i))) return null;
  const between = view.lower(group.from - 2);
  const leads =
    link === 'pour'
      ? TO_SPEAK.test(led.lemma)
      : OCCASION.test(between) ||
        (link === 'à' && led.lemma === 'être' && RANK.test(between)) ||
        (link === 'à' && ADDED.test(led.lemma) && led.reflexive);
  return leads ? subjectOf(view, led) : null;
}

/** "Ce qui fait dire au maire que": whom something makes say it. */
function madeToSay(view: SentenceView, group: VerbGroup): Subject | null {
  const { lower } = view.tokens[group.from - 1] ?? { lower: '' };
  if (!MAKES.test(lower) || !/^(?:à|au|aux)$/.test(view.lower(group.to))) return null;
  const range = phraseFrom(view, group.to + 1);
  return range && { range, whole: range, relative: false };
}

const MAKES = /^(?:fai[ts]|font|faisai(?:t|ent)|fit|firent)$/;

/** What is done in order to speak. */
const TO_SPEAK =
  /^(?:profiter|saisir|prendre|monter|sortir|intervenir|utiliser|recourir|écrire|publier|réunir|convoquer|appeler|parler|téléphoner|réagir|contacter|revenir)$/;
const OCCASION =
  /^(?:occasion|temps|peine|soin|liberté|privilège|plaisir|opportunité|regret|courage|honnêteté|mérite|audace|culot|élégance|franchise|cran|toupet|maladresse|imprudence|tort)$/;
/** "A été le premier à dire que". */
const RANK =
  /^(?:premier|première|premiers|premières|seul|seule|seuls|seules|dernier|dernière|derniers|dernières)$/;
const ADDED = /^(?:mettre|prendre|attacher|employer|appliquer)$/;
