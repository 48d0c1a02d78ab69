import type { Item } from '../../../item';
import { isRecord, type JsonRecord } from '../../../json';
import { surveyColumnNamed } from './surveyColumnNamed';

/** Lines of a table's header that stand among its rows, and what they say. */
export interface HeaderRows {
	/** Numbers of the items that are such lines. */
	readonly items: ReadonlySet<number>;
	/** The question of a column, by its name. */
	readonly questions: ReadonlyMap<string, string>;
	/** The option of a column that holds one option of a question and nothing else. */
	readonly options: ReadonlyMap<string, string>;
}

/** Qualtrics exports three lines of header: names, questions, and ids in JSON. */
const MOST_LINES = 2;
const IMPORT_ID = /^\{"ImportId":/;
/** Under the question of a survey's export stands what kind of answer was given, in the languages of the tool. */
const KINDS_OF_ANSWER = new Set(
	(
		'response,open-ended response,open ended response,antwort,offene antwort,réponse,réponse ouverte,respuesta,' +
		'respuesta abierta,resposta,resposta aberta,risposta,risposta aperta,antwoord,open antwoord'
	).split(','),
);
/** Names that a file reader gives to columns without one: those of the further options of the question before them. */
const UNNAMED = /^(?:|_+\d*|__EMPTY(?:_\d+)?|(?:col|column|field|unnamed)[ _:]*\d+)$/i;
/** What tells rows of answers from a line of header: who answered, and when. */
const ROLES_OF_ROWS: ReadonlySet<string> = new Set(['responseId', 'participantId', 'answeredAt']);
/** So many columns that tell have to be blank in it, and filled in the next row. */
const ENOUGH_BLANKS = 2;

export const NO_HEADER_ROWS: HeaderRows = {
	items: new Set(),
	questions: new Map(),
	options: new Map(),
};

/**
 * Second and third lines of header, as exports of SurveyMonkey and Qualtrics have them, which a file reader takes for rows:
 * they hold nobody's answers, but questions.
 */
export function headerRows(items: readonly Item[]): HeaderRows {
	const rows = items.slice(0, MOST_LINES + 1).map(({ json }) => json);
	const [first, second] = rows;
	if (!isRecord(first) || !isRecord(second)) return NO_HEADER_ROWS;
	const ids = rows.slice(0, MOST_LINES).findIndex((row) => isRecord(row) && isOfIds(row));
	if (ids !== -1) {
		const questions = ids === 0 ? new Map<string, string>() : questionsIn(first);
		const lines = new Set(Array.from({ length: ids + 1 }, (_, at) => at));
		return { items: lines, questions, options: new Map() };
	}
	return isOfKinds(first, second)
		? { items: new Set([0]), questions: partsIn(first), options: optionsIn(first) }
		: NO_HEADER_ROWS;
}

function isOfIds(row: JsonRecord): boolean {
	const cells = Object.values(row).filter((cell) => cell !== '');
	return (
		cells.length > 0 && cells.every((cell) => typeof cell === 'string' && IMPORT_ID.test(cell))
	);
}

/** Whether a row names kinds of answers, and says not who gave them, which the next row does. */
function isOfKinds(row: JsonRecord, next: JsonRecord): boolean {
	let blanks = 0;
	let hasKinds = false;
	for (const [column, cell] of Object.entries(row)) {
		if (ROLES_OF_ROWS.has(surveyColumnNamed(column)?.role ?? '')) {
			if (!isBlank(cell)) return false;
			if (!isBlank(next[column])) blanks++;
		}
		hasKinds ||= isKind(cell);
	}
	return hasKinds ? blanks > 0 : blanks >= ENOUGH_BLANKS;
}

function isKind(cell: unknown): boolean {
	return typeof cell === 'string' && KINDS_OF_ANSWER.has(cell.trim().toLowerCase());
}

function isBlank(cell: unknown): boolean {
	return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function questionsIn(row: JsonRecord): Map<string, string> {
	const questions = new Map<string, string>();
	for (const [column, cell] of Object.entries(row)) {
		if (typeof cell === 'string' && cell.trim() !== '') questions.set(column, cell.trim());
	}
	return questions;
}

/** The columns without a name are further parts of the question before them: "Please rate: Price". */
function partsIn(row: JsonRecord): Map<string, string> {
	const questions = new Map<string, string>();
	let question: string | undefined;
	for (const [column, cell] of Object.entries(row)) {
		const option = typeof cell === 'string' ? cell.trim() : '';
		if (!UNNAMED.test(column)) {
			question = column;
		} else if (question !== undefined && option !== '') {
			questions.set(column, `${question}: ${option}`);
		}
	}
	return questions;
}

function optionsIn(row: JsonRecord): Map<string, string> {
	const options = new Map<string, string>();
	for (const [column, cell] of Object.entries(row)) {
		if (typeof cell === 'string' && !isBlank(cell) && !isKind(cell))
			options.set(column, cell.trim());
	}
	return options;
}
