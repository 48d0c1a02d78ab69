import { tidyId } from '../../../identity/contact';

/**
 * The id of a record as that of its system, so that order 5 of one and order 5 of another stay two: such systems are read
 * beside each other and as tables.
 *
 * @example
 * ofSystem('Odoo', 5) // 'Odoo 5'
 */
export function ofSystem(system: string, id: unknown): string | undefined {
	const tidy = tidyId(id);
	return tidy === null ? undefined : `${system} ${tidy}`;
}
