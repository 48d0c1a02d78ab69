import { withoutSecrets } from '../../../engine/connection/withoutSecrets';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('what a service answered', () => {
	it('comes without the key, wherever it stands in it', () => {
		const body = { errors: [{ detail: 'No pk_12345.', source: 'Bearer pk_12345' }], pk_12345: 1 };
		expect(withoutSecrets(body, ['pk_12345'])).toEqual({
			errors: [{ detail: 'No ***.', source: 'Bearer ***' }],
			'***': 1,
		});
		expect(withoutSecrets('pk_12345 is unknown', ['pk_12345'])).toBe('*** is unknown');
	});

	it('is left as it is where the key is not in it, or is too short to be one', () => {
		const body = { detail: 'No' };
		expect(withoutSecrets(body, ['pk_12345', ''])).toBe(body);
		expect(withoutSecrets('No', ['o'])).toBe('No');
	});

	it.each(HOSTILE_VALUES)('may be %s', (_name, value) => {
		expect(() => withoutSecrets(value, ['pk_12345'])).not.toThrow();
	});
});
