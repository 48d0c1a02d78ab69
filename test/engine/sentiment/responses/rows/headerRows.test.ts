import { refused, told } from '../readJson';

const SURVEY_MONKEY = {
	'Respondent ID': '114001',
	'End Date': '11/28/2026 02:05:22 PM',
	'Email Address': 'ana@example.com',
	'How satisfied are you with us?': 'Very satisfied',
	'What do you like?': 'The box is lovely',
	'Which of these did you buy?': 'Ring',
	__EMPTY: '',
};
const KINDS = {
	'Respondent ID': '',
	'End Date': '',
	'Email Address': '',
	'How satisfied are you with us?': 'Response',
	'What do you like?': 'Open-Ended Response',
	'Which of these did you buy?': 'Ring',
	__EMPTY: 'Necklace',
};
const OTHER = {
	...SURVEY_MONKEY,
	'Respondent ID': '114002',
	'Email Address': 'bo@example.com',
	'How satisfied are you with us?': 'Very dissatisfied',
	'What do you like?': 'Nothing really',
	'Which of these did you buy?': '',
	__EMPTY: 'Necklace',
};

describe('The second line of header of a SurveyMonkey export', () => {
	it('is nobody’s answer, and the options under it are none in words', () => {
		expect(
			told([KINDS, SURVEY_MONKEY, OTHER]).map(({ text, scores }) => [text, ...scores]),
		).toEqual([
			['The box is lovely', 'csat 5'],
			['Nothing really', 'csat 1'],
		]);
		expect(refused([KINDS, SURVEY_MONKEY, OTHER])).toEqual([
			{ reason: 'notAResponse', detail: expect.stringContaining('line of the header') },
		]);
	});

	it('gives the columns without a name their part of the question', () => {
		const rows = [
			{
				'Respondent ID': '',
				Rate: '',
				'Please tell us what you think of': 'The price',
				_1: 'The fit',
			},
			{
				'Respondent ID': '1',
				Rate: '4',
				'Please tell us what you think of': 'Too high',
				_1: 'Good',
			},
			{ 'Respondent ID': '2', Rate: '4', 'Please tell us what you think of': 'Fair', _1: 'Tight' },
		];
		const [line, ...answers] = rows.map((row) => ({
			...row,
			'End Date': row['Respondent ID'] && '2026-05-04',
		}));
		expect(told([line, ...answers]).map(({ question }) => question)).toContain(
			'Please tell us what you think of: The fit',
		);
	});

	it('is told in other languages', () => {
		const row = { 'Antwort-ID': '', Datum: '', 'Was gefällt Ihnen?': 'Offene Antwort' };
		const next = { 'Antwort-ID': '7', Datum: '04.05.2026', 'Was gefällt Ihnen?': 'Die Ringe' };
		expect(told([row, next]).map(({ text }) => text)).toEqual(['Die Ringe']);
	});

	it.each([
		['an answer with its date', { ...SURVEY_MONKEY, 'Respondent ID': '' }],
		['an answer that says "Response"', { ...SURVEY_MONKEY, 'What do you like?': 'Response' }],
	])('is not %s', (_, row) => {
		expect(refused([row, OTHER])).toEqual([]);
	});

	it('is not the first row of a table in which nobody has an id or a date', () => {
		const rows = ['Lovely ring', 'Broken clasp'].map((answer) => ({
			'Response ID': '',
			Timestamp: '',
			'What do you think of us?': answer,
		}));
		expect(told(rows)).toHaveLength(2);
	});
});

describe('The three lines of header of a Qualtrics export', () => {
	const questions = {
		EndDate: 'End Date',
		ResponseId: 'Response ID',
		Q1: 'How likely are you to recommend us?',
		Q2: 'What could we do better?',
	};
	const ids = Object.fromEntries(
		Object.keys(questions).map((column) => [column, `{"ImportId":"${column}"}`]),
	);
	const row = {
		EndDate: '2026-11-28 14:03:00',
		ResponseId: 'R_1',
		Q1: '9',
		Q2: 'The parcel never came',
	};

	it('give the columns their questions', () => {
		expect(told([questions, ids, row])).toMatchObject([
			{ question: 'What could we do better?', text: 'The parcel never came', scores: ['nps 9'] },
		]);
		expect(refused([questions, ids, row]).map(({ reason }) => reason)).toEqual([
			'notAResponse',
			'notAResponse',
		]);
	});
});
