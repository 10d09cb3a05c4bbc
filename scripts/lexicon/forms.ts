/**
 * Parts of speech in the lexicon: V finite verb, C conditional, F future, P past participle, I infinitive, G gerund
 * or present participle, N noun, A adjective, R adverb, O any other word.
 */
export type FormTag = 'V' | 'C' | 'F' | 'P' | 'I' | 'G' | 'N' | 'A' | 'R' | 'O';

/** Form (lower case) to its analyses, each "TAG lemma". */
export type Forms = Map<string, Set<string>>;

export function addForm(forms: Forms, form: string, tag: FormTag, lemma: string): void {
  const lower = form.toLowerCase();
  let analyses = forms.get(lower);
  if (!analyses) forms.set(lower, (analyses = new Set()));
  analyses.add(`${tag} ${lemma}`);
}
