import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { NamedOrder } from '../../adapter';
import { shopifyId } from './shopifyId';

const WHOLE_NUMBER = /^\d{1,20}$/;

/** What a Shopify order of the REST or the GraphQL API is called, and by whom it was placed. */
export function shopifyOrderName(order: JsonRecord): NamedOrder {
	const customer = objectAt(order, 'customer');
	return {
		name: textAt(order, 'name'),
		id: wholeNumber(shopifyId(valueAt(order, 'id') ?? valueAt(order, 'legacyResourceId'))),
		emails: [
			textAt(order, 'email'),
			textAt(order, 'contact_email'),
			textAt(customer, 'email'),
			textAt(objectAt(customer, 'defaultEmailAddress'), 'emailAddress'),
		],
	};
}

/** The same of a row of the orders export. */
export function shopifyExportName(row: JsonRecord): NamedOrder {
	return {
		name: textAt(row, 'Name'),
		id: wholeNumber(valueAt(row, 'Id')),
		emails: [textAt(row, 'Email')],
	};
}

/** An id as it is; not what a spreadsheet has made of one, such as 5.12346E+12. */
function wholeNumber(value: unknown): string | undefined {
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' && WHOLE_NUMBER.test(text) ? text : undefined;
}
