import type { EntityForm } from '../../../model/graph.ts';
import type { FormKeys } from '../../store.ts';
import type { Database } from '../database.ts';
import { findForms } from '../lib/find-forms.ts';

export function findEntityForms(database: Database, by: FormKeys): EntityForm[] {
  return findForms(database, 'entityForm', 'entity_form_key', by);
}
