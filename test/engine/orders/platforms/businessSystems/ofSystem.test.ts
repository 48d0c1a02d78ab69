import { ofSystem } from '../../../../../engine/orders/platforms/businessSystems/ofSystem';

describe('the id of a record of a business system', () => {
	it('is its own with the name of the system', () => {
		expect(ofSystem('Odoo', 5)).toBe('Odoo 5');
		expect(ofSystem('Odoo', ' S00005 ')).toBe('Odoo S00005');
	});

	it.each([undefined, null, '', 0, {}, []])('is none where there is none: %j', (id) => {
		expect(ofSystem('Odoo', id)).toBeUndefined();
	});
});
