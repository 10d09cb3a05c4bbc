import { readFileSync } from 'node:fs';

/** A question with what a good answer holds. */
export interface Judged {
  readonly id: string;
  readonly question: string;
  readonly language: string;
  readonly relevant: readonly Evidence[];
}

/** Words that answer, and the article they stand in. */
export interface Evidence {
  readonly article: string;
  readonly evidence: string;
  /** Added later, when the first ten hits were read (README.md). */
  readonly pooled?: boolean;
}

/** Reads questions, one JSON object a line; throws with the line's number and what came where one is none. */
export function readQuestions(file: string): Judged[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  const questions = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [questionOf(line, `${file}, line ${index + 1}`)],
  );
  if (questions.length === 0) throw new Error(`${file} has no questions; give one JSON object a line`);
  return questions;
}

function questionOf(line: string, where: string): Judged {
  let read: Partial<Judged> | null;
  try {
    read = JSON.parse(line) as Partial<Judged> | null;
  } catch (error) {
    throw new Error(`${where} is no JSON: ${(error as Error).message}`);
  }
  const { id, question, language, relevant } = read ?? {};
  const right =
    typeof id === 'string' &&
    typeof question === 'string' &&
    question.trim() !== '' &&
    typeof language === 'string' &&
    Array.isArray(relevant) &&
    relevant.every(
      (each: Partial<Evidence> | null) =>
        typeof each?.article === 'string' && typeof each.evidence === 'string',
    );
  if (!right)
    throw new Error(
      `${where}: "${line.trim().slice(0, 80)}" is no question; give {"id","question","language","relevant":[{"article","evidence"}]}`,
    );
  return { id, question, language, relevant };
}
