import { CATEGORY_SHARE } from './catalogue';
import { HOME_COUNTRY } from './countries';
import { drawFate } from './orderFate';
import { placeOrder } from './placeOrder';
import { drawFirstDay } from './purchaseDays';
import type { Random } from './random';
import type { UnnumberedOrder } from './sampleOrder';
import { DAYS } from './shopTime';

/** Passers-by in the store and test orders of the staff, for each customer who bought. */
const PASSERS_BY_SHARE = 0.08;
const TESTS_SHARE = 0.005;

/** The address that the staff orders with when it tries the checkout. */
export const STAFF_EMAIL = 'staff@example.com';

const MEAN_ORDER_CENTS = 6000;

/** Draws sales in the store to people who left no name. */
export function drawPassersBy(random: Random, customers: number): UnnumberedOrder[] {
	return Array.from({ length: Math.round(customers * PASSERS_BY_SHARE) }, () => {
		const placed = placeOrder(random, {
			day: drawFirstDay(random),
			channel: 'pos',
			country: HOME_COUNTRY.code,
			targetCents: random.gamma(3, MEAN_ORDER_CENTS / 3),
			taste: CATEGORY_SHARE,
			priceSensitivity: 0,
			isFirst: false,
		});
		return { ...placed, ...NOBODY, email: null, ...drawFate(random, placed), test: false };
	});
}

/** Draws orders that the staff placed to try the checkout; paid with the payment provider's test card. */
export function drawStaffTests(random: Random, customers: number): UnnumberedOrder[] {
	return Array.from({ length: Math.round(customers * TESTS_SHARE) }, () => {
		const placed = placeOrder(random, {
			day: random.integer(0, DAYS - 1),
			channel: 'web',
			country: HOME_COUNTRY.code,
			targetCents: MEAN_ORDER_CENTS,
			taste: CATEGORY_SHARE,
			priceSensitivity: 0.5,
			isFirst: false,
		});
		return {
			...placed,
			...NOBODY,
			email: STAFF_EMAIL,
			state: 'paid',
			cancelledAt: null,
			test: true,
			refunds: [],
		};
	});
}

const NOBODY = { customerNumber: null, accountId: null, phone: null } as const;
