import { sha256 } from '../../../engine/identity/sha256';
import { readPreviousScores } from '../../../engine/rfm/previousScores';

const ANA = { customerId: '7', email: 'ana@example.com', segment: 'Loyal', rfmScore: 4.33 };
const BEN = { customerId: '8', email: 'ben@example.com', segment: 'Lost', rfmScore: 1 };

describe('readPreviousScores', () => {
	it('finds a customer by id', () => {
		const previous = readPreviousScores([ANA, BEN]);
		expect(previous.take('8', null)).toMatchObject({ item: 1, segment: 'Lost', rfmScore: 1 });
	});

	it('finds a customer by e-mail where the id is another, as after a first order as a guest', () => {
		const guest = { ...ANA, customerId: 'ana@example.com' };
		expect(readPreviousScores([guest]).take('7', 'ana@example.com')?.segment).toBe('Loyal');
	});

	it('finds what a sheet has turned into text or numbers', () => {
		const previous = readPreviousScores([
			{ customerId: 7, email: ' Ana@Example.com ', segment: ' Loyal ', rfmScore: '4.33' },
		]);
		expect(previous.take('7', null)).toMatchObject({ segment: 'Loyal', rfmScore: 4.33 });
		expect(previous.take(null, 'ana@example.com')).toMatchObject({ segment: 'Loyal' });
	});

	it('takes the last of several rows of one customer', () => {
		const previous = readPreviousScores([ANA, { ...ANA, segment: 'Champions' }]);
		expect(previous.take('7', 'ana@example.com')?.segment).toBe('Champions');
		expect(previous.rest()).toEqual([]);
	});

	it('finds a guest whose address has been hashed since', () => {
		const guest = { ...ANA, customerId: 'ana@example.com' };
		const hash = sha256('ana@example.com');
		const previous = readPreviousScores([guest, BEN]);
		expect(previous.take(hash, hash)?.segment).toBe('Loyal');
		expect(previous.rest()).toMatchObject([{ customerId: '8' }]);
	});

	it('finds a guest whose address was hashed then and is shown now', () => {
		const hash = sha256('ana@example.com');
		const previous = readPreviousScores([{ ...ANA, customerId: hash, email: hash }, BEN]);
		expect(previous.take('ana@example.com', 'ana@example.com')?.segment).toBe('Loyal');
		expect(previous.rest()).toMatchObject([{ customerId: '8' }]);
	});

	it('gives those who were never found, in the order of their items', () => {
		const cem = { ...BEN, customerId: '9', email: null };
		const previous = readPreviousScores([BEN, ANA, cem]);
		previous.take('7', null);
		expect(previous.rest().map(({ customerId }) => customerId)).toEqual(['8', '9']);
	});

	it('knows no score where the row has none that is a number', () => {
		for (const rfmScore of [undefined, null, '', 'high', NaN]) {
			const [row] = readPreviousScores([{ ...ANA, rfmScore }]).rest();
			expect([rfmScore, row?.rfmScore]).toEqual([rfmScore, null]);
		}
	});

	it('counts rows that name nobody, or that carry no segment', () => {
		const previous = readPreviousScores([
			{},
			{ segment: 'Loyal' },
			{ customerId: '7' },
			{ customerId: '7', segment: null },
			{ segment: 'Loyal', customerId: 0, email: 'n/a' },
			ANA,
		]);
		expect(previous.unusable).toBe(5);
		expect(previous.rest()).toHaveLength(1);
	});

	it('passes over those who had left already', () => {
		const previous = readPreviousScores([{ ...ANA, movement: 'left' }, BEN]);
		expect(previous.rest().map(({ customerId }) => customerId)).toEqual(['8']);
		expect(previous.unusable).toBe(0);
	});

	it('does not report a customer as leaving again every day where each run is added to a table', () => {
		const firstDay = { ...ANA, movement: 'new' };
		const secondDay = { ...ANA, segment: null, previousSegment: 'Loyal', movement: 'left' };
		expect(readPreviousScores([firstDay, secondDay]).rest()).toEqual([]);
	});

	it('does not report a guest as leaving who has an account now and is among the customers', () => {
		const asGuest = { ...ANA, customerId: 'ana@example.com' };
		const previous = readPreviousScores([asGuest, ANA]);
		previous.take('7', 'ana@example.com');
		expect(previous.rest()).toEqual([]);
	});

	it('does not report a customer as leaving who has changed their e-mail address', () => {
		const previous = readPreviousScores([ANA, { ...ANA, email: 'new@example.com' }]);
		previous.take('7', 'new@example.com');
		expect(previous.rest()).toEqual([]);
	});

	it('does not take the customer of one shop for the one with the same number in another', () => {
		const previous = readPreviousScores([ANA, { ...BEN, customerId: '7' }]);
		expect(previous.take('7', 'ana@example.com')?.segment).toBe('Loyal');
		expect(previous.take('7', 'ben@example.com')?.segment).toBe('Lost');
	});
});
