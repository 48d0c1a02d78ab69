import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { DemoError } from './demoError.mjs';

const PROBLEMS = new Map([
	['ENOENT', 'There is no such file'],
	['EISDIR', 'It is a folder, not a file'],
	['EACCES', 'Reading it is not permitted'],
]);

/**
 * The rows of a CSV file, keyed by its header. Commas, semicolons, tabs and bars are told apart by Papa Parse.
 *
 * @returns {Record<string, string>[]}
 * @throws {DemoError} where there are no rows to be read
 */
export function readOrdersFile(file) {
	const text = decode(readBytes(file), file);
	const { data } = Papa.parse(text, {
		header: true,
		skipEmptyLines: 'greedy',
		transformHeader: (header) => header.trim(),
	});
	if (data.length > 0) return data;
	throw new DemoError(
		text.trim() === '' ? `"${file}" is empty.` : `"${file}" has a header but no orders below it.`,
	);
}

function readBytes(file) {
	try {
		return readFileSync(file);
	} catch (error) {
		const problem = PROBLEMS.get(error.code) ?? `It cannot be read (${error.code})`;
		throw new DemoError(`${problem}: "${file}"`);
	}
}

/** Spreadsheet programs still save CSV in the encoding of the system, or in UTF-16 with a byte order mark. */
function decode(bytes, file) {
	if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
		throw new DemoError(`"${file}" is a workbook or an archive. Save it as CSV first.`);
	}
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
