import type { ShortAnswerWords } from '../shortAnswer';

export const PORTUGUESE_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			nao se aplica, sem resposta, sem comentarios, sem comentario, nenhum comentario, prefiro nao
			responder, sem opiniao
		`,
		nothing: `
			nada, nada mesmo, absolutamente nada, nada em particular, nada em especial, nada mais, nada a
			melhorar, nada a dizer, nada a acrescentar, nada a declarar, nada a apontar, nada a reclamar,
			nada a mudar, nada para melhorar, nenhum, nenhuma, nenhum problema, nenhuma reclamacao,
			nenhuma queixa, nenhuma sugestao, nenhuma melhoria, sem problemas, sem reclamacoes, sem
			sugestoes, nao tem nada, nao ha nada, nao ha nada a melhorar, nao tenho nada a reclamar, nao
			mudaria nada, nao me ocorre nada, nada de mais, nada me vem a cabeca
		`,
		everything: `
			tudo, absolutamente tudo, tudo em geral, tudo mesmo, todos, todas
		`,
		allGood: `
			tudo bem, tudo ok, tudo certo, tudo perfeito, tudo otimo, tudo excelente, tudo bom, tudo muito
			bom, tudo muito bem, esta tudo bem, esta tudo perfeito, esta tudo otimo, foi tudo perfeito,
			foi tudo otimo, correu tudo bem, tudo correu bem, tudo foi perfeito, gostei de tudo, adorei
			tudo, amei tudo, blz, beleza, tudo blz, tudo joia, joia, show, show de bola, continuem assim,
			muito satisfeito, muito satisfeita, esta otimo, tudo maravilhoso, tudo nos conformes
		`,
		yes: `
			sim, claro, claro que sim, com prazer, provavelmente, sempre, com certeza, sem duvida, sim
			claro, obviamente, certamente, sim com certeza, s
		`,
		no: `
			nao, de jeito nenhum, de modo algum, de forma alguma, provavelmente nao, acho que nao, nem por
			isso, na verdade nao, nao realmente, nao muito, ainda nao, por enquanto nao, nao obrigado, nao
			obrigada, claro que nao, nao nada, nunca
		`,
		dontKnow: `
			nao sei, sei la, nao sei dizer, nao faco ideia, sem ideia, nao tenho certeza, nao tenho a
			certeza, dificil dizer, nao me lembro, nao lembro, talvez, n s, nao sabe, nao sei responder
		`,
	},
	fillers: `
		obrigado, obrigada, muito obrigado, muito obrigada, na verdade, sinceramente, por enquanto, de
		momento, ate agora, ate ao momento, acho, na minha opiniao, realmente, por mim, no momento
	`,
};
