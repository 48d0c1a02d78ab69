import { told } from '../readJson';

describe('what is asked beside opinions', () => {
	it('is no answer in words: names, numbers of orders and consents', () => {
		const row = {
			Timestamp: '2026-05-14T10:00:00Z',
			'What is your name?': 'Ada Beispiel',
			"What's your order number?": '#1001',
			'Ich stimme der Datenschutzerklärung zu': 'Ja',
			'What could we improve?': 'Nothing',
		};
		expect(told([row]).map(({ text }) => text)).toEqual(['Nothing']);
	});
});
