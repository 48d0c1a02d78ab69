import type { SettlementWords } from '../settlement';

export const PORTUGUESE_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			não foi|é|era|foram|houve|tive|tivemos|deu|causou|trouxe|criou um|nenhum|nenhuma|qualquer?
			problema|problemas|dificuldade|transtorno|incómodo|incômodo|complicação|drama
			nenhum|nenhuma|algum|alguma?,
			foi|foram|correu|correram|decorreu|ocorreu|aconteceu|feita|feito|realizada .. sem ..
			problema|problemas|complicações|complicação|dificuldade|dificuldades|burocracia|estresse|stress|transtorno|transtornos|chatices|percalços|sobressaltos,
			foi|foram muito|super|bem|bastante|extremamente?
			fácil|fáceis|simples|tranquilo|tranquila|descomplicado|descomplicada|rapidinho|facílimo|canja|moleza,
			foi|foram muito|super|bem rápido|rápida, correu|correram|ocorreu tudo|muito?
			bem|lindamente|sobre-rodas|perfeitamente, fácil|rápido|rápida|simples e
			rápido|rápida|fácil|simples|gratuito|gratuita, sem fazer|fazerem|colocar|pôr
			perguntas|questões|entraves|obstáculos
		`,
		closing: `
			sem nenhum|nenhuma|qualquer|quaisquer|maiores|grandes?
			problema|problemas|complicações|complicação|dificuldade|dificuldades|burocracia|perguntas|estresse|stress|chatices|questionar,
			nenhum|zero problema|problemas
		`,
		ahead: `
			nenhum|sem|zero problema|problemas|dificuldade|dificuldades ..
			trocar|devolver|troca|devolução|reembolso|reclamar|cancelar, muito|super
			fácil|simples|rápido a? trocar|devolver|troca|devolução
		`,
		open: `
			continua|continuo|segue|está|ficou por|sem resolver|solução|resposta, sem resolução, não
			foi nada fácil|simples|rápido|tranquilo, não foi|é|era um pequeno|simples|mero problema,
			não foi|é|era um problema pequeno|menor|qualquer
		`,
		mend: `
			resolvido, resolvida, resolvidos, resolvidas, resolveu, resolveram, solucionado,
			solucionada, solucionou, solucionaram, substituído, substituída, substituíram, corrigido,
			corrigida, corrigiram, reembolsado, reembolsada, reembolsaram, estornado, reposto,
			reposta, repuseram, reparado, reparada, consertado, consertada, consertaram, arranjado,
			arranjada, arranjaram, refeito, refeita, refizeram, reenviado, reenviada, reenviaram,
			esclarecido, esclarecida, esclareceram, tratado, tratada, trataram, atendido, atendida,
			atenderam, regularizado
		`,
		exchange: `
			trocado, trocada, trocados, trocadas, trocou, trocaram, devolveram, mandaram outro|outra,
			enviaram outro|outra, aceite, aceita, aceitaram
		`,
		manner: `
			imediatamente, de imediato, logo, na hora, no momento, no mesmo dia, no dia seguinte,
			rapidamente, rápido, rapidinho, facilmente, prontamente, em minutos|horas, em ..
			minutos|minuto|horas|hora|dia, de graça, gratuitamente, grátis, com rapidez|gentileza,
			eficazmente, num instante, em pouco tempo, sem
			custo|custos|perguntas|questionar|discussão|burocracia|demora|complicações|complicação|problema|problemas|chatices,
			sem qualquer|nenhum|nenhuma problema|custo|dificuldade|complicação, sem fazer|fazerem
			perguntas
		`,
	},
	otherwise: `
		problema para os|as outros|outras, nenhum|sem problema|problemas para os? outros, logo
		que|depois|quebrou|após, não foi problema para os outros
	`,
	between:
		'se me nos o a foi foram está ficou sido muito tão bem realmente nada propriamente ' +
		'totalmente exatamente completamente ainda',
	standIns: 'e se o a me nos foi foram isso isto que já tudo também ficou está',
	doubts:
		'disseram disse dizem diz diziam prometeram prometeu prometem supostamente garantiram ' +
		'alegadamente deve devem deveria precisa antes antigamente até',
};
