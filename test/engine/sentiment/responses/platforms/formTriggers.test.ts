import { readJson, told } from '../readJson';
import {
	FORMIO_SUBMISSION,
	FORMSTACK_SUBMISSION,
	KOBOTOOLBOX_SUBMISSION,
	WUFOO_ENTRY,
} from './samples';

const AT = '2026-05-04T10:00:00.000Z';
const EMAIL = 'ana@example.com';
const shared = { text: 'The clasp', email: EMAIL };

describe('the triggers of forms that n8n has', () => {
	it('give an entry of Wufoo with its matrix', () => {
		expect(told([WUFOO_ENTRY])).toEqual([
			{
				...shared,
				question: 'What could we improve?',
				scores: ['csat 5', 'csat 4', 'csat 2'],
				answeredAt: AT,
			},
		]);
		expect(readJson([WUFOO_ENTRY]).responses[0]?.responseId).toBe('5');
	});

	it('give a submission of Formstack, simplified or not', () => {
		const simple = {
			FormID: '1',
			UniqueID: '99',
			Email: EMAIL,
			'What could we improve?': 'The clasp',
			'How satisfied are you?': '5',
		};
		const answer = {
			...shared,
			question: 'What could we improve?',
			scores: ['csat 5'],
			answeredAt: null,
		};
		expect(told([FORMSTACK_SUBMISSION])).toEqual([answer]);
		expect(told([simple])).toEqual([answer]);
	});

	it('give a submission of Form.io by the names of its fields', () => {
		expect(told([FORMIO_SUBMISSION])).toEqual([
			{ ...shared, question: 'what could we improve', scores: ['nps 9'], answeredAt: AT },
		]);
	});

	it('give a submission of KoBoToolbox out of its groups, reformatted or not', () => {
		const answer = {
			...shared,
			question: 'What could we improve',
			scores: ['csat 5'],
			answeredAt: AT,
		};
		const { 'feedback/How_satisfied_are_you': score, ...rest } = KOBOTOOLBOX_SUBMISSION;
		const reformatted = { ...rest, feedback: { How_satisfied_are_you: score } };
		expect(told([KOBOTOOLBOX_SUBMISSION])).toEqual([answer]);
		expect(told([reformatted])).toEqual([answer]);
	});

	it('leave an empty form of any of them without an answer', () => {
		const empty = [
			{ ...WUFOO_ENTRY, entries: {} },
			{ FormID: '1', UniqueID: '2' },
			{ ...FORMIO_SUBMISSION, data: {} },
			{ _id: 2, 'formhub/uuid': 'u1', _uuid: 's2', _submission_time: AT },
		];
		expect(readJson(empty).rejected.map(({ reason }) => reason)).toEqual([
			'noAnswer',
			'noAnswer',
			'noAnswer',
			'noAnswer',
		]);
	});
});
