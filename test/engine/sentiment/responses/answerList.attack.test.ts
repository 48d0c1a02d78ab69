import { answerList } from '../../../../engine/sentiment/responses/answerList';
import { attackResponses } from './attackResponses';

describe('A response that lists its answers, attacked', () => {
	attackResponses(answerList, {
		response_id: 'r1',
		created_at: '2026-11-28T14:03:22Z',
		user: { id: 'c7', email: 'ana@example.com' },
		answers: [
			{ question: { text: 'What is missing?' }, answer: { value: 'More sizes' } },
			{ question: 'Rate us from 1 to 5', answer: 4 },
		],
	});
});
