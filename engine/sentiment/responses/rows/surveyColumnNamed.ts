import once from 'lodash/once';
import { columnNamed } from '../../../orders/spreadsheet/columnNamed';
import { normaliseColumnName } from '../../../columns/normaliseColumnName';
import { SURVEY_COLUMN_NAMES, type SurveyColumnRole } from './surveyColumnNames';

/** What a name of a column means. */
export interface NamedSurveyColumn {
	readonly role: SurveyColumnRole;
	/** How well the name fits the role; 0 is best. */
	readonly rank: number;
}

/** Roles that tables of orders have too: their names are known there. */
const ROLES_OF_ORDERS: ReadonlySet<string> = new Set(['email', 'customerId', 'country', 'product']);

/** Made when first asked for: reading hundreds of names would hold up the start of n8n. */
const columnOfName = once(indexNames);

/**
 * What the name of a column means in tables of survey answers.
 *
 * @returns undefined for names that say nothing, and for questions
 * @example
 * surveyColumnNamed('Zeitstempel') // { role: 'answeredAt', rank: 0 }
 * surveyColumnNamed('Email Address') // { role: 'email', rank: 1 }
 * surveyColumnNamed('What could we improve?') // undefined
 */
export function surveyColumnNamed(name: string): NamedSurveyColumn | undefined {
	const normalised = normaliseColumnName(name);
	if (normalised === '') return undefined;
	const own = columnOfName().get(normalised.replaceAll(' ', ''));
	if (own !== undefined) return own;
	const ofOrders = columnNamed(name);
	return ofOrders !== undefined && ROLES_OF_ORDERS.has(ofOrders.role)
		? { role: ofOrders.role as SurveyColumnRole, rank: ofOrders.rank }
		: undefined;
}

function indexNames(): ReadonlyMap<string, NamedSurveyColumn> {
	const columns = new Map<string, NamedSurveyColumn>();
	for (const [role, ranks] of Object.entries(SURVEY_COLUMN_NAMES)) {
		for (const [rank, languages] of ranks.entries()) {
			for (const names of languages) {
				for (const name of names.split(',')) {
					const key = normaliseColumnName(name).replaceAll(' ', '');
					// A name that two roles share belongs to the one that is listed first.
					if (!columns.has(key)) columns.set(key, { role: role as SurveyColumnRole, rank });
				}
			}
		}
	}
	return columns;
}
