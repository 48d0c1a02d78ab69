import { isData } from '../../../../engine/sentiment/responses/isData';
import { told } from './readJson';

describe('what somebody filled in and no words', () => {
	it.each([
		'2026-05-04',
		'4.5.26',
		'05/04/2026 10:00 AM',
		'2026-05-04T10:00:00.000+02:00',
		'10:30',
		'9:05 pm',
		'14:00 Uhr',
		'https://files.example.com/photo.png',
		'www.example.com/receipt.pdf',
		'+49 30 1234567',
		'1777888800000',
		'10115',
	])('is "%s"', (answer) => {
		expect(isData(answer)).toBe(true);
	});

	it.each([
		'10/10',
		'5 stars',
		'9',
		'100',
		'2 weeks late',
		'2026-05-04 was when it broke',
		'see https://files.example.com/photo.png for the damage',
		'',
		'1'.repeat(1_000_000),
		'100/100',
		'10 / 10',
		`https://a${' b'.repeat(100_000)}`,
		'1-'.repeat(500_000),
	])('is not "%.40s"', (answer) => {
		expect(isData(answer)).toBe(false);
	});

	it('is no answer to read, whatever question it answers', () => {
		const row = (day: number) => ({
			'On which day did you get your order?': `2026-01-0${day}`,
			'Please show us what was broken': `https://files.example.com/${day}.png`,
			'What could we improve?': 'The clasp',
		});
		expect(told([row(1), row(2)]).map(({ text }) => text)).toEqual(['The clasp', 'The clasp']);
	});
});
