const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const Papa = require('papaparse');

const folder = join(__dirname, '..', '..', '..', 'shared', 'data', 'cdnow');
const DAY = 86_400_000;
const CALIBRATION_END = Date.parse('1997-09-30');

const rowsOf = (name) =>
	Papa.parse(readFileSync(join(folder, name), 'utf8'), { header: true, skipEmptyLines: true }).data;

/** One entry a customer: the days with a purchase (zero spend included, as the reference counts) and their spend. */
function purchaseDays() {
	const customers = new Map();
	for (const row of rowsOf('cdnow_sample_transactions.csv')) {
		const day = Date.parse(row.date) / DAY;
		const days = customers.get(row.customer_id) ?? new Map();
		customers.set(row.customer_id, days);
		days.set(day, (days.get(day) ?? 0) + Number(row.amount));
	}
	return customers;
}

function customersOf() {
	const end = CALIBRATION_END / DAY;
	return [...purchaseDays()].map(([id, spendOfDay]) => {
		const days = [...spendOfDay.keys()].sort((a, b) => a - b);
		const seen = days.filter((day) => day <= end);
		const repeats = seen.slice(1);
		const spends = repeats.map((day) => spendOfDay.get(day));
		return {
			id,
			x: repeats.length,
			tx: ((seen.at(-1) ?? 0) - days[0]) / 7,
			T: (end - days[0]) / 7,
			logGaps: repeats.reduce((sum, day, i) => sum + Math.log((day - seen[i]) / 7), 0),
			meanSpend:
				spends.length === 0 ? 0 : spends.reduce((sum, each) => sum + each, 0) / spends.length,
			holdoutX: days.length - seen.length,
		};
	});
}

/** Distinct histories with weights, as engine/cltv/histories/purchaseHistories.ts describes them. */
function historiesOf(customers) {
	const groups = new Map();
	for (const { x, tx, T } of customers) {
		const key = `${x}|${tx}|${T}`;
		const group = groups.get(key) ?? { x, tx, T, weight: 0 };
		group.weight++;
		groups.set(key, group);
	}
	const rows = [...groups.values()];
	return {
		length: rows.length,
		x: Float64Array.from(rows, (row) => row.x),
		tx: Float64Array.from(rows, (row) => row.tx),
		T: Float64Array.from(rows, (row) => row.T),
		weight: Float64Array.from(rows, (row) => row.weight),
		logGaps: customers.reduce((sum, customer) => sum + customer.logGaps, 0),
	};
}

exports.describeWithCdnow = (title, define) => {
	if (!existsSync(folder)) {
		describe.skip(`${title} (skipped: ../shared/data/cdnow is not here)`, () => {
			it('needs the shared data', () => {});
		});
		return;
	}
	let customers;
	let histories;
	describe(title, () =>
		define({
			customers: () => (customers ??= customersOf()),
			histories: () => (histories ??= historiesOf((customers ??= customersOf()))),
			lifetimesReference: () => rowsOf('lifetimes_reference.csv'),
			btydReference: () => rowsOf('btyd_reference.csv'),
			donations: () => rowsOf('lifetimes_donations.csv'),
			cohorts: () => rowsOf('sbg_cohorts.csv'),
		}),
	);
};
exports.historiesOf = historiesOf;
