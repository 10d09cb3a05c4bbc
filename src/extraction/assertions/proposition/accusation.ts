import { predicateClassOfNoun, predicateClassOfVerb } from '../../../model/predicates.ts';
import { phraseFrom, type Range } from '../../attribution/clause/noun-phrase.ts';
import type { SentenceView } from '../../attribution/clause/sentence-view.ts';
import type { AssertionContext } from '../statement.ts';
import { firstPhrase, objectAfter } from './clause-phrases.ts';
import { presentOf } from './present-of.ts';
import type { Edit } from './readable-text.ts';
import { NOBODY, type Role, roleOf } from './role-of.ts';
import { SUBJECT_FORM } from './subject-form.ts';

/** What somebody is accused of: who did it, the act, what it was done to. */
interface Deed {
  readonly subject: Role;
  readonly predicate: string;
  readonly predicateClass: string | null;
  readonly object: Role;
}

/** Verbs with whom they accuse as object, and of what behind "de" or "of". */
const ACCUSES_OF = /^(?:accuser|soupçonner|suspecter|accuse|suspect|blame)$/;

/**
 * What an accusation says was done, and by whom. "La mairie de cacher les chiffres": subject, infinitive, object; the
 * readable text says "la mairie cache …". `verb` is the lemma that accuses; adds to `edits`.
 */
export function accusation(
  context: AssertionContext,
  view: SentenceView,
  verb: string,
  from: number,
  end: number,
  edits: Edit[],
): Deed {
  const reason = verb === 'blame' ? reasonAt(view, from, end) : -1;
  if (reason >= 0) return blamedForReason(context, view, from, reason, end, edits);
  const blamed = verb === 'reprocher' ? blamedAt(view, from, end) : -1;
  if (blamed >= 0) from = withoutLink(view, from, blamed, edits);
  else if (ACCUSES_OF.test(verb)) from = withoutOccasion(view, from, end, edits);
  const accused = firstPhrase(view, from, end);
  const act = view.groups.find((group) => group.from >= from && group.to <= end && group.kind !== 'finite');
  const nothing: Deed = {
    subject: accused ? roleOf(context, view, accused) : NOBODY,
    predicate: '',
    predicateClass: null,
    object: NOBODY,
  };
  // "Dénonce un coup de force": only some verbs have whom they accuse before "de".
  if (blamed >= 0 && !act) return blamedFor(context, view, from, end, edits);
  if (!ACCUSES_OF.test(verb) && !act) return nothing;
  const doing = accused ? gerundAfterLink(view, accused, end) : -1;
  if (accused && (!act || (!view.french && doing >= 0 && doing <= act.from)))
    return (
      (doing < 0
        ? accusedOf(context, view, accused, end, edits)
        : accusedOfDoing(context, view, accused, doing, end, edits)) ?? nothing
    );
  if (!accused || !act || act.from <= accused.from + 1) return nothing;
  const complement = objectAfter(view, act, end);
  const { start, lower } = view.tokens[act.from]!;
  const mark = view.tokens[act.from - 1]!.tag === 'mark' ? view.tokens[act.from - 1]! : null;
  const link = view.tokens[act.from - (mark ? 2 : 1)]!;
  const plural = isMany(view, accused);
  const has = plural ? 'have' : 'has';
  const finite = view.french
    ? presentOf(view.tokens[act.from]!.lower, plural)
    : lower === 'having'
      ? has
      : `${has} been ${lower}`;
  if (/^(?:de|d'|of)$/.test(link.lower) && finite) {
    if (mark) edits.push({ start: link.start, end: mark.start, text: '' });
    edits.push({ start: mark ? start : link.start, end: start + lower.length, text: finite });
  }
  const name = accused.to <= act.from ? accused : { from: accused.from, to: act.from - 1 };
  return {
    subject: roleOf(context, view, endsBeforeLink(view, name, act.from)),
    predicate: act.lemma,
    predicateClass: predicateClassOfVerb(act.lemma, view.analysis.language),
    object: complement ? roleOf(context, view, complement) : NOBODY,
  };
}

/** English: index of "for" behind whom somebody blames, before what for; -1 before an act ("for losing") or without. */
function reasonAt(view: SentenceView, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++)
    if (view.lower(i) === 'for') {
      const next = view.tokens[i + 1]!.tag === 'mark' ? i + 2 : i + 1;
      return view.tokens[next]?.tag === 'gerund' ? -1 : i;
    }
  return -1;
}

/** "Blamed owners of old boats for the wreck": they are to blame for it. */
function blamedForReason(
  context: AssertionContext,
  view: SentenceView,
  from: number,
  reason: number,
  end: number,
  edits: Edit[],
): Deed {
  const accused = firstPhrase(view, from, reason) ?? { from, to: reason };
  const { start } = view.tokens[reason]!;
  const noun = view.tokens.slice(accused.from, accused.to).find(({ tag }) => /^(?:noun|name)$/.test(tag));
  const many = isMany(view, accused) || (noun?.tag === 'noun' && /[^s]s$/.test(noun.lower));
  edits.push({ start, end: start, text: many ? 'are to blame ' : 'is to blame ' });
  const thing = firstPhrase(view, reason + 1, end);
  return {
    subject: roleOf(context, view, accused),
    predicate: '',
    predicateClass: null,
    object: thing ? roleOf(context, view, thing) : NOBODY,
  };
}

/** Index of "à", "au" or "aux" that leads in who is blamed: "reproche (notamment) à la cour de …"; -1 without. */
function blamedAt(view: SentenceView, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    if (/^(?:à|au|aux)$/.test(view.lower(i))) return i;
    if (view.tokens[i]!.tag !== 'adverb') break;
  }
  return /^(?:à|au|aux)$/.test(view.lower(from - 1)) ? from - 1 : -1;
}

/** Takes the link and what stands before it out of the text; returns where the accused begins. */
function withoutLink(view: SentenceView, from: number, link: number, edits: Edit[]): number {
  if (link < from) return from;
  const article = view.lower(link) === 'au' ? 'le ' : view.lower(link) === 'aux' ? 'les ' : '';
  edits.push({
    start: view.tokens[from]!.start,
    end: view.tokens[link + 1]?.start ?? view.tokens[link]!.end,
    text: article,
  });
  return link + 1;
}

/** "Accuse à plusieurs reprises Washington de": how often or where goes; returns where the accused begins. */
function withoutOccasion(view: SentenceView, from: number, end: number, edits: Edit[]): number {
  if (!/^(?:à|en|dans|lors|depuis|pendant)$/.test(view.lower(from))) return from;
  const occasion = phraseFrom(view, from + 1, end);
  if (!occasion) return from;
  let accused = occasion.to;
  while (accused < end && !/^(?:determiner|name|pronoun)$/.test(view.tokens[accused]!.tag)) accused++;
  if (accused >= end - 1) return from;
  edits.push({ start: view.tokens[from]!.start, end: view.tokens[accused]!.start, text: '' });
  return accused;
}

/** "Reprochent à la mairie l'absence de dialogue": the text is what somebody is blamed for. */
function blamedFor(
  context: AssertionContext,
  view: SentenceView,
  from: number,
  end: number,
  edits: Edit[],
): Deed {
  const accused = phraseFrom(view, from, end);
  const thing = accused && phraseFrom(view, accused.to, end);
  if (accused && thing)
    edits.push({ start: view.tokens[from]!.start, end: view.tokens[thing.from]!.start, text: '' });
  return {
    subject: accused ? roleOf(context, view, accused) : NOBODY,
    predicate: '',
    predicateClass: null,
    object: thing ? roleOf(context, view, thing) : NOBODY,
  };
}

/** "the firm of hiding a report": an act that its form alone does not tell from a noun. */
function accusedOfDoing(
  context: AssertionContext,
  view: SentenceView,
  accused: Range,
  at: number,
  end: number,
  edits: Edit[],
): Deed {
  const link = view.tokens[view.tokens[at - 1]!.tag === 'mark' ? at - 2 : at - 1]!;
  const act = view.tokens[at]!;
  const being = /^(?:being|having)$/.test(act.lower);
  edits.push({
    start: link.start,
    end: being ? act.end : link.end,
    text: `${isMany(view, accused) ? 'have' : 'has'}${act.lower === 'having' ? '' : ' been'}`,
  });
  const whom = view.tokens[accused.from]!;
  const subject = at === accused.from + 2 ? SUBJECT_FORM[whom.lower] : undefined;
  if (subject) edits.push({ start: whom.start, end: whom.end, text: subject });
  const complement = phraseFrom(view, at + 1, end);
  return {
    subject: roleOf(context, view, { from: accused.from, to: at - 1 }),
    predicate: act.lemma,
    predicateClass: predicateClassOfVerb(act.lemma, view.analysis.language),
    object: complement ? roleOf(context, view, complement) : NOBODY,
  };
}

/** "Les pompiers", "the strikers", "its own members" */
function isMany(view: SentenceView, { from }: Range): boolean {
  return (
    /^(?:les|des|ces|ses|leurs|the|these|those|his|her|its|their|some|many|two|three)$/.test(
      view.lower(from),
    ) && /[^s]s$/.test(view.lower(from + 1))
  );
}

/** Index of the first "-ing" behind "of" or "for" and an accused; -1 where there is none. */
function gerundAfterLink(view: SentenceView, accused: Range, end: number): number {
  for (let i = accused.from + 2; i < end; i++) {
    const { lower, capital } = view.tokens[i]!;
    const link = view.tokens[i - 1]!.tag === 'mark' ? i - 2 : i - 1;
    if (/^(?:of|for)$/.test(view.lower(link)) && lower.endsWith('ing') && !capital) return i;
  }
  return -1;
}

/** "La clinique de négligence", "the firm of negligence": "Négligence de la clinique", "Negligence by the firm". */
function accusedOf(
  context: AssertionContext,
  view: SentenceView,
  accused: Range,
  end: number,
  edits: Edit[],
): Deed | null {
  for (let i = accused.from + 1; i < end - 1; i++) {
    const link = view.tokens[i]!;
    if (!/^(?:of|de|d')$/.test(link.lower) || view.tokens[i + 1]!.tag === 'determiner') continue;
    const { text } = view.analysis;
    const whom = text.slice(view.tokens[accused.from]!.start, view.tokens[i - 1]!.end);
    const of = view.french
      ? `de ${whom}`.replace(/^de le /i, 'du ').replace(/^de les /i, 'des ')
      : `by ${whom}`;
    const last = view.tokens[end - 1]!;
    edits.push(
      { start: view.tokens[accused.from]!.start, end: view.tokens[i + 1]!.start, text: '' },
      { start: last.end, end: last.end, text: ` ${of}` },
    );
    const noun = view.tokens[i + 1]!.lemma;
    return {
      subject: roleOf(context, view, { from: accused.from, to: i }),
      predicate: noun,
      predicateClass: predicateClassOfNoun(noun, view.analysis.language),
      object: NOBODY,
    };
  }
  return null;
}

/** A phrase may have run on over "de": it ends before the link of the infinitive. */
function endsBeforeLink(view: SentenceView, { from, to }: Range, act: number): Range {
  let end = Math.min(to, act);
  while (end > from + 1 && /^(?:de|d'|of)$/.test(view.lower(end - 1))) end--;
  return { from, to: end };
}
