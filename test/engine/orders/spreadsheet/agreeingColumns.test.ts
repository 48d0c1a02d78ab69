import { scoreShop } from '../../rfm/scoreShop';

const row = (id: number, emails: [unknown, unknown]) => ({
	id,
	email_1: emails[0],
	email_2: emails[1],
	created_at: '2026-05-01T10:00:00Z',
	total: '12.30',
});

describe('two columns that could be one', () => {
	it('are the same where they say the same in every row', () => {
		const { customers } = scoreShop([
			row(1, ['ana@example.com', 'Ana@Example.com ']),
			row(2, ['ben@example.com', 'ben@example.com']),
			row(3, [null, null]),
		]);
		expect(customers.map(({ email }) => email).sort()).toEqual([
			'ana@example.com',
			'ben@example.com',
		]);
	});

	it('are an error that names both where they differ in one', () => {
		const rows = [
			row(1, ['ana@example.com', 'ana@example.com']),
			row(2, ['ben@example.com', 'cem@example.com']),
		];
		expect(() => scoreShop(rows)).toThrow(
			'Two columns could be the email address: "email_1" and "email_2"',
		);
	});

	it('are an error where they are blank in every row', () => {
		expect(() => scoreShop([row(1, ['', ''])])).toThrow('"email_1" and "email_2"');
	});
});
