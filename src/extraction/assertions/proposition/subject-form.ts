/** English object pronouns as the subject they become: "accused him of lying", "called them thieves". */
export const SUBJECT_FORM: Readonly<Record<string, string>> = {
  him: 'he',
  her: 'she',
  them: 'they',
  us: 'we',
  me: 'I',
};
