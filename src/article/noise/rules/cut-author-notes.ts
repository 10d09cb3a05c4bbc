import { fold } from '../../../model/fold.ts';
import { isOwnProse, type NoiseRule } from '../page.ts';

/** "Anne Martin is a reporter at …", "Anne Martin est journaliste à …": who wrote this. */
const SENTENCE =
  /^((?:Dr\.? |Pr\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:de|du|van|von|di|el|al|\p{Lu}[\p{L}'’.-]*)){1,3}),?\s(?:is|are|was|est|sont)\s(?:(?:a|an|the|un|une|le|la|l['’]|our|co-?)\s?)?(?:\p{L}+[\s-]){0,4}?(?:founder|co-founder|cofounder|president|director|editor|reporter|journalist|correspondent|columnist|contributor|writer|author|professor|lecturer|fellow|researcher|producer|host|critic|chair|journaliste|correspondante?|chroniqueure?s?|chroniqueuse|auteure?|autrice|professeure?|chercheure?|chercheuse|directeur|directrice|rédacteur|rédactrice|éditorialiste|essayiste|politologue|historienne?|économiste|sociologue|écrivaine?|fondateur|fondatrice|présidente?)\b/u;
/** "Anne Martin covers floods for the Ledger." */
const BEAT =
  /^((?:\p{Lu}[\p{L}'’.-]*)(?: (?:de|du|van|von|di|el|al|\p{Lu}[\p{L}'’.-]*)){1,3}),?\s(?:(?:also\s)?(?:covers|reports on|writes about|edits)\s.{3,80}\s(?:for|at)\s(?:the\s)?\p{Lu}|(?:couvre|suit)\s.{3,80}\spour\s(?:(?:le|la|les)\s|l['’])?\p{Lu})/u;
/** A name alone below the text. */
const SIGNATURE =
  /^\(?\p{Lu}[\p{L}'’.-]*(?:\s(?:de|du|van|von|el|al|et|and|\p{Lu}[\p{L}'’.-]*)){1,5}\)?$|^(?:\p{Lu}\p{Ll}?\.\s?-?){2,3}$/u;
const LONGEST_WORDS = 70;

/**
 * Accepts the note on the writer below an article: the last paragraph, in which each of the first sentences says what
 * somebody is whom the text has not named; and the writer's name alone at the very end.
 * Fires on: "Anne Martin is a columnist at the Ledger. Her latest book is out in May."
 * Not on: "Anne Martin est directrice du port." when the text speaks of Anne Martin.
 */
export const cutAuthorNotes: NoiseRule = {
  id: 'noise/rules/cut-author-notes',
  apply(page) {
    const at = page.lines.findLastIndex((line) => !line.cut);
    const line = page.lines[at];
    if (line && at > 2 && SIGNATURE.test(line.text)) {
      line.cut = this.id;
      this.apply(page);
      return;
    }
    if (!line || line.wordCount > LONGEST_WORDS || /[«“”"]/.test(line.text)) return;
    const sentence = SENTENCE.exec(line.text) ?? BEAT.exec(line.text);
    if (!sentence) return;
    const name = fold(sentence[1]!.split(' ').at(-1)!);
    const named = page.lines
      .slice(0, at)
      .some((other) => isOwnProse(other) && fold(other.text).includes(name));
    if (!named) line.cut = this.id;
  },
};
