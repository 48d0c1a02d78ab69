import { InputError } from '../../inputError';
import { findField, findText } from '../facts/findField';
import { countryOf } from './countryOf';
import { firstOf } from './firstOf';

/** The cluster of a customer, by their postcode. */
export type ClusterOf = (json: unknown) => string | undefined;

const POSTCODE_FIELDS = ['postcode', 'postalCode', 'postal_code', 'zip', 'zipCode', 'zip_code'];
const LONGEST_POSTCODE = 12;
const MOST_LINES = 5_000;
/** Postcodes that were looked up, each of which many customers share. */
const MOST_REMEMBERED = 20_000;
const ENTRY = /^(?:([A-Z]{2})\/)?([0-9A-Z]+)(?:-([0-9A-Z]+))?$/;

/** A beginning of postcodes, or a span of them. */
interface Entry {
	cluster: string;
	country: string | undefined;
	from: string;
	/** The last beginning of a span, as long as `from`. */
	to: string;
}

/**
 * Reads a table of postcodes as an operator writes it: one cluster a line, with the beginnings of its postcodes or spans
 * of them, and a country before where two countries share a number. Of several that fit the longest beginning counts.
 *
 * @throws InputError for a line that cannot be read
 *
 * @example
 * const clusterOf = readClusters('Munich: 80, 81\nBerlin: DE/101-141');
 * clusterOf({ postcode: '80331' }) // 'Munich'
 */
export function readClusters(text: string): ClusterOf {
	const lines = text.split('\n');
	const entries = lines.slice(0, MOST_LINES).flatMap(readLine);
	if (entries.length === 0 || lines.length > MOST_LINES) {
		throw new InputError(
			'clusters',
			entries.length === 0 ? '"Clusters" is empty' : `"Clusters" has more than ${MOST_LINES} lines`,
			HOW_TO_WRITE,
		);
	}
	// Longest first; among equals the order of the table.
	const sorted = [...entries].sort((a, b) => b.from.length - a.from.length);
	const asksCountry = entries.some(({ country }) => country !== undefined);
	const remembered = new Map<string, string | undefined>();
	return (json) => {
		const postcode = postcodeOf(json);
		if (postcode === undefined) return undefined;
		const country = asksCountry ? countryOf(json) : undefined;
		const key = `${country ?? ''}/${postcode}`;
		if (remembered.has(key)) return remembered.get(key);
		const cluster = sorted.find((entry) => holds(entry, postcode, country))?.cluster;
		if (remembered.size < MOST_REMEMBERED) remembered.set(key, cluster);
		return cluster;
	};
}

const HOW_TO_WRITE =
	'Write one cluster a line, such as Munich: 80, 81 or Berlin: DE/101-141, with the beginnings of its postcodes after the colon.';

function readLine(line: string, at: number): Entry[] {
	if (line.trim() === '') return [];
	const colon = line.indexOf(':');
	const cluster = line.slice(0, Math.max(0, colon)).trim();
	const written = line
		.slice(colon + 1)
		.split(/[,;]/)
		.map(tidyPostcode);
	if (cluster === '' || written.every((entry) => entry === '')) throw unreadable(line, at);
	return written
		.filter((entry) => entry !== '')
		.map((entry) => {
			const [, country, from, to = from] = ENTRY.exec(entry) ?? [];
			if (from === undefined || to === undefined || to.length !== from.length || to < from) {
				throw unreadable(line, at);
			}
			return { cluster, country, from, to };
		});
}

function unreadable(line: string, at: number): InputError {
	return new InputError(
		'clusters',
		`Line ${at + 1} of "Clusters" cannot be read: "${line.trim().slice(0, 80)}"`,
		HOW_TO_WRITE,
	);
}

function holds({ country, from, to }: Entry, postcode: string, home: string | undefined): boolean {
	const beginning = postcode.slice(0, from.length);
	if (beginning.length < from.length || beginning < from || beginning > to) return false;
	return country === undefined || home === country;
}

function postcodeOf(json: unknown): string | undefined {
	return firstOf(POSTCODE_FIELDS, (field) => {
		const value = findField(json, field);
		const text = typeof value === 'number' ? String(value) : findText(json, field);
		if (text === undefined || text.length > LONGEST_POSTCODE) return undefined;
		const tidy = tidyPostcode(text).replace(/-/g, '');
		return tidy === '' ? undefined : tidy;
	});
}

function tidyPostcode(text: string): string {
	return text.toUpperCase().replace(/\s+/g, '');
}
