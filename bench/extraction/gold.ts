/** Gold annotations: the shape of `seeds/ID.expected.json` and `articles/<language>/ID.gold.json`, and the case tables of sentences. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export interface GoldEntity {
  readonly name: string;
  readonly mentions: readonly string[];
}

export interface GoldQuote {
  readonly text: string;
  readonly speaker: string;
  readonly speakerKind: string;
  /** The listed name where `speaker` is a longer phrase. */
  readonly speakerName?: string;
}

export interface GoldClaim {
  readonly evidence: string;
  /** Pieces of an evidence that is interrupted. */
  readonly fragments?: readonly string[];
  readonly claimant: string;
  readonly claimantKind: string;
  readonly claimantName?: string;
  readonly polarity?: 'asserted' | 'denied';
}

export interface Gold {
  readonly noise?: readonly string[];
  readonly people: readonly GoldEntity[];
  readonly organizations: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  /** Left out where nobody has annotated claims. */
  readonly claims?: readonly GoldClaim[];
}

/** One row of a case table: a short text and what must be found in it. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly strength: 'must' | 'should' | 'hard';
  readonly note: string;
  readonly gold: Gold;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly people: string;
  readonly organizations: string;
  readonly quotes: string;
  readonly claims: string;
  readonly strength: Case['strength'];
  readonly note: string;
}

export function readGold(file: string): Gold {
  return JSON.parse(readFileSync(file, 'utf8')) as Gold;
}

/**
 * Reads a table with the columns id, kind, text (¶ stands for a paragraph break), people and organizations (separated
 * by ";"), quotes (`words=>speaker`, separated by " | "), claims (`claimant > asserted|denied > evidence`, likewise),
 * strength, note.
 */
export function readCases(file: string): Case[] {
  const rows = parse(readFileSync(file, 'utf8'), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_quotes: true,
  }) as Row[];
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: paragraphs(row.text),
    strength: row.strength,
    note: row.note,
    gold: {
      people: entities(row.people),
      organizations: entities(row.organizations),
      quotes: list(row.quotes).map((entry) => {
        const [text = '', speaker = ''] = entry.split('=>');
        return {
          text: paragraphs(text.trim()),
          speaker: speaker.trim(),
          speakerKind: kindOf(speaker.trim(), row),
        };
      }),
      claims: list(row.claims).map((entry) => {
        const [claimant = '', polarity = '', ...evidence] = entry.split(' > ');
        return {
          evidence: paragraphs(evidence.join(' > ').trim()),
          claimant: claimant.trim(),
          claimantKind: kindOf(claimant.trim(), row),
          polarity: polarity.trim() as 'asserted' | 'denied',
        };
      }),
    },
  }));
}

function paragraphs(text: string): string {
  return text.replace(/\s*¶\s*/g, '\n\n');
}

function list(cell: string): string[] {
  return cell
    .split(' | ')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function names(cell: string): string[] {
  return cell
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function entities(cell: string): GoldEntity[] {
  return names(cell).map((name) => ({ name, mentions: [name] }));
}

function kindOf(name: string, row: Row): string {
  if (names(row.people).includes(name)) return 'person';
  if (names(row.organizations).includes(name)) return 'organization';
  return 'anonymous';
}
