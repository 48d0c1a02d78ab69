import { readText } from '../../../../engine/sentiment/text/readText';
import { withClauses } from '../../../../engine/sentiment/text/withClauses';

describe('withClauses', () => {
	it('changes nothing of a text but its clauses', () => {
		const text = readText('Lovely ring, but the clasp broke!');
		const clauses = text.clauses.slice(1);
		expect(withClauses(text, clauses)).toEqual({ ...text, clauses });
	});
});
