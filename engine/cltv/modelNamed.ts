import { bgNbd } from './models/bgNbd';
import { mbgCnbd } from './models/mbgCnbd';
import { mbgNbd } from './models/mbgNbd';
import { nbd } from './models/nbd';
import { paretoNbd } from './models/paretoNbd';
import type { TransactionModel, TransactionModelName } from './models/transactionModel';

/**
 * The model of a name.
 *
 * @param k rhythm, for `mbgCnbd` only
 */
export function modelNamed(name: TransactionModelName, k: 1 | 2 | 3 = 1): TransactionModel {
	switch (name) {
		case 'paretoNbd':
			return paretoNbd;
		case 'bgNbd':
			return bgNbd;
		case 'mbgNbd':
			return mbgNbd;
		case 'nbd':
			return nbd;
		case 'mbgCnbd':
			return mbgCnbd(k);
	}
}
