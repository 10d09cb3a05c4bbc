import type { EntityForm } from '../../../model/graph.ts';
import type { FormKeys } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { findForms } from '../lib/find-forms.ts';

export function findEntityForms(connection: Connection, by: FormKeys): Promise<EntityForm[]> {
  return findForms(connection, 'entityForm', 'entity_form_keys', by);
}
