import { fitModel } from '../../../../engine/cltv/fit/fitModel';
import { mbgNbd } from '../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';
import { logEvidence } from '../../../../engine/cltv/choice/logEvidence';
import { typicalShop } from '../../../../engine/cltv/prior/typicalShop';
import type { PurchaseHistories } from '../../../../engine/cltv/histories/purchaseHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { historiesFrom, SMALL_SHOP } from '../models/shopOf';

const evidenceOf = (model: TransactionModel, histories: PurchaseHistories) => {
	const prior = typicalShop(model);
	const fitted = runAtOnce(fitModel(model, histories, { prior, strength: 1 }));
	return logEvidence(fitted, prior, 1);
};

describe('logEvidence', () => {
	it('speaks for dropout where customers fall silent', () => {
		const histories = historiesFrom(SMALL_SHOP);
		expect(evidenceOf(mbgNbd, histories)).toBeGreaterThan(evidenceOf(nbd, histories));
	});

	it('speaks for NBD where nobody does', () => {
		const histories = historiesFrom([
			[10, 99, 100, 8],
			[4, 88, 100, 9],
			[20, 98, 100, 7],
			[2, 60, 100, 5],
		]);
		expect(evidenceOf(nbd, histories)).toBeGreaterThan(evidenceOf(mbgNbd, histories) + 1);
	});

	it('is none where the fit has no covariance', () => {
		const fitted = runAtOnce(fitModel(nbd, historiesFrom(SMALL_SHOP)));
		expect(logEvidence({ ...fitted, covariance: null }, typicalShop(nbd), 1)).toBe(-Infinity);
	});
});
