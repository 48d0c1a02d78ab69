import type { Scale } from '../scales/scale';
import type { SurveyColumnRole } from './rows/surveyColumnNames';
import type { SurveyPlatform } from './surveyPlatform';

/** How responses are to be read. Everything has a default that suits a shop that set nothing. */
export interface ResponseSettings {
	/** `auto` recognises each record by itself; a platform accepts only its own records. */
	source: 'auto' | SurveyPlatform;
	/** The field or the question whose answers are read; without it, all that hold words. */
	textField?: string;
	/** The question, where the payload has none. */
	question?: string;
	/** Columns of a table that the operator named. */
	columns: ReadonlyMap<SurveyColumnRole, string>;
	/** What scores are, where neither the platform nor the question says. */
	scale?: Scale;
	/** IANA name of the shop's time zone, for dates that name none. */
	timeZone: string;
	dayMonthOrder: 'auto' | 'dayFirst' | 'monthFirst';
	/** The field, or the question, by whose values the summary is grouped. */
	groupBy?: string;
}
