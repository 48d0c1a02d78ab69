import type { ReservationWords } from '../reservation';

export const PORTUGUESE_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			mas, no entanto, por outro lado, só que, agora, em contrapartida, todavia, a não ser que
		`,
		otherwise: `
			de resto, tirando isso, fora isso, no mais, no resto, quanto ao resto
		`,
		exception: `
			exceto, excepto, salvo, tirando, com|à exceção|excepção, a não ser, menos
			o|a|os|as|na|no|pelo|pela, fora o|a|os|as, exceptuando, excetuando, descontando
		`,
		only: `
			só, apenas, somente, unicamente, só|apenas|somente
			o|a|os|as|um|uma|que|não|achei|acho|faltou|falta|me|frete|preço
		`,
		flaw: `
			só um porém|detalhe|problema, o ruim|mau é|foi, ponto negativo, a única coisa, o único
			senão, único|única|unico|unica
			problema|defeito|porém|contra|ponto|detalhe|senão|reclamação|falha|coisa|inconveniente|crítica|ressalva|pecado,
			pequeno|pequena problema|defeito|detalhe|ressalva|falha
		`,
		regret: `
			pena que|ser, uma pena, que pena, é pena, deixa|deixou a desejar
		`,
	},
	otherwise: `
		não|nao só|apenas|somente, nada|ninguém exceto|salvo|menos|mais, só|apenas|somente
		tenho|compro|elogios|perfeito|maravilhoso|posso|alegria|gratidão|agradecer|gostei|coisas|coisa|boa|para|pra|por|quando|de|recomendo|elogiar|amor|sucesso,
		mais ou menos, pelo|ao|cada vez menos, vale a pena, mas também|sim, valeu a pena, nenhum
		problema|porém|defeito, agora mesmo|só|compro|vou, único|única|unico|unica ponto|coisa
		positivo|positiva|boa|forte|bom, pelo|ao menos o|a|os|as|na|no, vale|valeu|valer|valem a
		pena que?, mas especialmente|principalmente|sobretudo|acima
	`,
	whole: 'tudo perfeito ótimo excelente maravilhoso',
};
