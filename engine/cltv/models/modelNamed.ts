import { bgNbd } from './betaGeometric/bgNbd';
import { mbgCnbd } from './betaGeometric/mbgCnbd';
import { mbgNbd } from './betaGeometric/mbgNbd';
import { nbd } from './nbd';
import { paretoNbd } from './paretoNbd/paretoNbd';
import type { TransactionModel, TransactionModelName } from './transactionModel';

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
