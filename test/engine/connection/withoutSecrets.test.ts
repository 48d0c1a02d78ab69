import { withoutSecrets } from '../../../engine/connection/withoutSecrets';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('what a service answered', () => {
	it('comes without the key, wherever it stands in it', () => {
		const body = {
			errors: [{ detail: 'No pk_1234567890.', source: 'Bearer pk_1234567890' }],
			pk_1234567890: 1,
		};
		expect(withoutSecrets(body, ['pk_1234567890'])).toEqual({
			errors: [{ detail: 'No ***.', source: 'Bearer ***' }],
			'***': 1,
		});
		expect(withoutSecrets('pk_1234567890 is unknown', ['pk_1234567890'])).toBe('*** is unknown');
	});

	it('is left as it is where the key is not in it, or is too short to be one', () => {
		const body = { detail: 'No' };
		expect(withoutSecrets(body, ['pk_1234567890', ''])).toBe(body);
		expect(withoutSecrets('No', ['o'])).toBe('No');
	});

	it.each(HOSTILE_VALUES)('may be %s', (_name, value) => {
		expect(() => withoutSecrets(value, ['pk_1234567890'])).not.toThrow();
	});
});
