import type { Scale } from '../../scales/scale';
import { PERSON_KEYS } from '../personKeys';
import { NO_HEADER_ROWS, type HeaderRows } from './headerRows';
import { isQuestion } from './isQuestion';
import { surveyColumnNamed } from './surveyColumnNamed';
import type { SurveyColumnRole } from './surveyColumnNames';

/** A column whose cells are answers. */
export interface AnswerColumn {
	name: string;
	/** The question that the cells answer, where the name is one or tells columns apart; '' where it says nothing. */
	question: string;
	scale: Scale | undefined;
	/** Whether the name says that these are answers. */
	isNamed: boolean;
	/** The one option that the cells hold where it was chosen. */
	option?: string;
}

/** What the columns of rows with the same keys are. */
export interface RowColumns {
	/** The column of each role that stands for one thing. */
	readonly columns: ReadonlyMap<SurveyColumnRole, string>;
	readonly answers: readonly AnswerColumn[];
	/** The field that may hold the person who answered, as an object. */
	readonly person: string | undefined;
	/** Whether the names leave no doubt that these are answers: questions, scores, reviews. Orders have notes too. */
	readonly areClear: boolean;
}

/** Names of this rank are those of opinions; the others ("message", "note") could be anybody's. */
const CLEAR_RANK = 0;

/** Roles whose columns hold answers: any number of them may stand side by side. */
const ANSWER_ROLES: ReadonlyMap<SurveyColumnRole, Scale | undefined> = new Map<
	SurveyColumnRole,
	Scale | undefined
>([
	['text', undefined],
	['score', undefined],
	['nps', 'nps'],
	['csat', 'csat'],
	['ces', 'ces'],
	['stars', 'stars'],
]);

/**
 * Finds out what the columns of a table of answers are, by their names.
 *
 * @param named columns that the operator named for a role
 * @param header its lines beside the first
 */
export function rowColumns(
	keys: readonly string[],
	named: ReadonlyMap<SurveyColumnRole, string>,
	{ questions, options }: HeaderRows = NO_HEADER_ROWS,
): RowColumns {
	const columns = new Map<SurveyColumnRole, string>();
	const ranks = new Map<SurveyColumnRole, number>();
	const answers: AnswerColumn[] = [];
	const texts: Array<AnswerColumn & { rank: number }> = [];
	const namedBy = new Map([...named].map(([role, name]) => [name, role]));
	for (const name of keys) {
		const role = namedBy.get(name);
		const found = role === undefined ? surveyColumnNamed(name) : { role, rank: -1 };
		if (found === undefined) {
			const question = questions.get(name) ?? name;
			const isNamed = isQuestion(question);
			answers.push({
				name,
				question: isNamed ? question : '',
				scale: undefined,
				isNamed,
				option: options.get(name),
			});
		} else if (found.role === 'text') {
			texts.push({ name, question: '', scale: undefined, isNamed: true, rank: found.rank });
		} else if (ANSWER_ROLES.has(found.role)) {
			answers.push({
				name,
				question: isQuestion(name) ? name : '',
				scale: ANSWER_ROLES.get(found.role),
				isNamed: true,
			});
		} else if (found.rank < (ranks.get(found.role) ?? Infinity)) {
			ranks.set(found.role, found.rank);
			columns.set(found.role, name);
		}
	}
	// "message" beside "comment" is some other text; two comments are two answers.
	const best = Math.min(...texts.map(({ rank }) => rank), Infinity);
	const alike = texts.filter(({ rank }) => rank === best).length;
	for (const { rank, ...text } of texts) {
		const question = alike > 1 ? text.name : '';
		answers.push(rank === best ? { ...text, question } : { ...text, isNamed: false });
	}
	const areClear = best <= CLEAR_RANK || answers.some(isAsked);
	const person = PERSON_KEYS.find((key) => keys.includes(key));
	return { columns, answers, person, areClear };
}

function isAsked({ question, scale }: AnswerColumn): boolean {
	return question !== '' || scale !== undefined;
}
