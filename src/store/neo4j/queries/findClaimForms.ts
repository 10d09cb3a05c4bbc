import type { ClaimForm } from '../../../model/graph.ts';
import type { FormKeys } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { findForms } from '../lib/find-forms.ts';

export function findClaimForms(connection: Connection, by: FormKeys): Promise<ClaimForm[]> {
  return findForms(connection, 'claimForm', 'claim_form_keys', by);
}
