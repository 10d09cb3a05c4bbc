import type { ClaimForm } from '../../../model/graph.ts';
import type { FormKeys } from '../../store.ts';
import type { Database } from '../database.ts';
import { findForms } from '../lib/find-forms.ts';

export function findClaimForms(database: Database, by: FormKeys): ClaimForm[] {
  return findForms(database, 'claimForm', 'claim_form_key', by);
}
