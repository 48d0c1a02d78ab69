import type { SignalWords } from '../signal';

export const PORTUGUESE_SIGNALS: SignalWords = {
	signals: {
		churn: `
			não|nunca|jamais .. compro|comprarei|compraria|volto|voltarei|voltaria|voltamos|vou|encomendo
			.. mais|comprar|nunca|jamais|nada, nunca mais ..
			compro|comprarei|volto|vou|compra|comprar|encomendo, nunca mais, não compro mais, não volto ..
			comprar|encomendar|mais, não voltarei, não .. recompro|recompraria, perderam um|uma|a cliente,
			perdeu um|uma cliente, perderam me|cliente, me perderam, cancel* ..
			conta|assinatura|subscrição|cadastro, apagar|excluir|encerrar|deletar minha|a conta,
			deixei|deixo|parei|vou deixar|parar? de comprar, não .. sou|serei mais cliente, desinscrever,
			descadastrar, última vez que compro|uso|encomendo, foi|será a|minha? minha? última vez|compra,
			não me apanham|veem|verão|voltam mais|a .. aqui?
		`,
		switching: `
			comprar|compro|comprei|comprarei .. outro|outra|noutro|noutra
			lugar|sítio|loja|site|lado, para|na|à|pra a? concorrência, para|no|um concorrente,
			compr*|vou|encomend* .. outra|outro|noutra|noutro
			loja|marca|site|joalharia|joalheria|lugar|sítio, procur*|busc* alternativas,
			procur*|busc* .. outra|outro loja|marca|site|fornecedor,
			mudar*|mudei|mudo|trocar|trocarei|migrar|vou|irei|passar .. concorrência|concorrente,
			mudar*|mudei|mudo|trocar|vou|irei|passar .. outra|outro marca|loja|site, agora|já só?
			compro|encomendo|peço na|no|em, passei a comprar na|no|em|noutra|noutro
		`,
		urgent: `
			reação|reacção|reações alérgica|alérgicas, alergia .. causou|provocou|deu,
			deu|causou|provocou|tive uma? alergia, erupção, urticária, inchad*, inchou|inchaço,
			infeccion*, infecção, sangr*, cortei|cortou|corte me|o|no|na|dedo dedo?, queim* ..
			pele|dedo|me|pescoço, queimadura*, pronto socorro, urgências, dermatologista,
			engoliu|engolido, asfixia, engasg*, perigos*, recall, recolha do produto, tóxic*,
			intoxic*, contém|tem chumbo|níquel|cádmio, advogad*, processo judicial, processar,
			procon, deco, polícia, fraude, cobrança|compra indevida|fraudulenta|não autorizada?,
			cartão clonado|roubado, hacke*, urgente*, o mais rápido possível, quanto antes, o quanto
			antes, imediatamente .. contat*|respond*|contact*, casamento .. amanhã, explodiu, pegou
			fogo, livro de reclamações, choque elétrico, ao|no|meu médico, na justiça, em tribunal,
			inflamou|inflamad*, ferida|ferido|feriu|machucou|machucou o|me|dedo?, é|muito urgente,
			fui|foi|ir|parar|fomos .. hospital, chumbo, metais pesados,
			pele|dedo|dedos|pescoço|orelha|orelhas|lóbulo|pulso ..
			verde|verdes|vermelh*|preto|preta|irritad*|coça|arde|inchad*, coceira, comichão,
			retirado|retirada|recolhido do mercado, é|são segur* .. para|usar, devo ..
			devolver|preocupar, preciso .. hoje|amanhã, casamento|batizado|aniversário é ..
			sábado|domingo|amanhã|sexta, cádmio, dedo|dedos|pele|pescoço|orelha|orelhas|pulso ..
			verde|verdes|preto|preta|vermelho|vermelha, manchas|bolinhas|marcas|borbulhas|bolhas
			vermelhas|verdes|pretas, pôs|meteu|colocou|mete|leva|levou .. boca,
			tem|têm|contém|contêm níquel|chumbo|cádmio,
			pele reagiu, reação na pele,
			meu|minha|meus|minhas .. afetado|afetada|afetados|afetadas|abrangido|abrangida, devo|deveria .. deitar|jogar|atirar fora, é .. alergia ao níquel, uso|usar|usei|usava .. dor|dores de cabeça, uso|usar|usei .. tonturas, não chegar|chega|chegam|chegarem .. casamento|aniversário|batizado|batismo|funeral|formatura,
			lote|lotes recolhido|recolhidos|retirado|retirados|afetado|afetados, bolhas|bolhinhas|borbulhas|manchas .. orelha|orelhas|lóbulo|lóbulos|pescoço|dedo|dedos|pele|pulso
		`,
		complaint: `
			reclama*, queixa|queixas, horrível, horríveis, péssim*, terrível, desastre, lamentável,
			vergonha, vergonhos*, inaceitável, quebrou, quebrad*, partiu, partid*, estragou, estragad*,
			defeito*, defeituos*, danificad*, oxidou, oxidad*, escureceu, não|nunca|ainda|nem ..
			chegou|recebi|entregue|responderam|responde|respondem|reembolso|devolveram, não
			funciona|fecha|serve|presta|funcionou, errad* .. tamanho|produto|pedido|cor?,
			veio|chegou|enviaram|mandaram errado|errada|quebrado|quebrada|trocado|defeito|danificado,
			faltando, faltou, faltava, burla, golpe, enganad*, enganação, má|péssima
			qualidade|experiência, mau|péssimo|ruim|mal atendimento|serviço|produto, quero ..
			dinheiro|reembolso|devolução, mal educad*, muito|demasiado caro|cara|caros, caríssim*,
			decepcion*, desilud*, desilusão, decepção, desapont*, insatisfeit*, não ..
			recomendo|satisfeito|satisfeita|recomendaria|gostei, não comprem|compre, evitem, atras*, ainda
			estou à|a espera, chegou atrasado|tarde, lixo, porcaria, sem resposta, ninguém
			responde|resolve, cobrad* .. duas, descaso, demorou .. muito|demais|semanas|meses
		`,
		praise: `
			adorei, adoro, amei, amo, adoramos, amamos, perfeito|perfeita|perfeitos|perfeitas,
			perfeitamente, excelente|excelentes, ótimo|ótima|ótimos|ótimas, maravilhos*, fantástic*,
			incrível, incríveis, espetacular*, lindo|linda|lindos|lindas, lindíssim*, belíssim*,
			impecável, impecáveis, magnífic*, sensacional, muito|super
			bonito|bonita|bonitos|bom|boa|bem|satisfeito|satisfeita|feliz|contente|simpáticos|atencioso|atenciosa,
			recomendo, super|totalmente recomendo, recomendadíssim*, parabéns, continuem assim, nota
			10|dez|1000|mil, 10/10, 5|cinco estrelas, superou|superaram minhas|as|expectativas
			expectativas?, muito obrigad*, nada a|que melhorar|reclamar|apontar|dizer, tudo
			perfeito|ótimo|certo|bem|excelente, melhor|melhores ..
			loja|marca|compra|qualidade|atendimento, top, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			podem|poderiam|pode|poderia me? dizer|ajudar|confirmar|informar|enviar|dizerme, vocês|voces
			têm|tem|vendem|entregam|enviam|aceitam, tem|têm em|esse|este|no|na
			tamanho|estoque|stock|ouro|prata, quando chega|chegará|vou|vai|recebo|voltará, onde
			está|fica|posso|encontro, como posso|faço|funciona|eu, quanto custa|tempo|demora|é, por que
			não|meu|minha|o|a, porque é que, qual é|o|a, que tamanho, é possível, será possível, posso
			trocar|devolver|pagar|comprar|usar, gostaria|queria|quero de? saber|perguntar, me pergunto se
		`,
		purchaseIntent: `
			vou|irei|voltarei|volto|voltaremos|pretendo|quero a? comprar|encomendar ..
			mais|novamente|outra|outro|de|novo|outras|outros?, voltarei a comprar, volto a comprar,
			comprarei|compraria|compro .. novamente|outra|mais|de|sempre novo|vez|vezes?, com certeza ..
			comprar*|comprarei|voltarei, próxima compra|encomenda, próximo pedido, já ..
			pedi|comprei|encomendei outro|outra|mais|outros, lista de desejos, cliente
			fiel|habitual|assídua, no carrinho, ansiosa|ansioso para comprar, comprar mais vezes, mais
			compras
		`,
	},
	otherwise: `
		não|nunca|jamais .. troco|trocaria|trocarei|mudo|mudaria|concorrência|concorrente, nunca ..
		problema|problemas|decepcion*|desilud*|reclamaç*|reclamar, nenhuma
		reclamação|queixa|reação|alergia, sem
		reclamações|reclamação|queixas|reação|alergia|problemas|problema|defeito|defeitos|infecção,
		não ..
		reclama*|queixa|alergia|reação|decepcion*|caro|cara|quebrou|infecção|perigo|urgente|atras*,
		não tenho .. reclamar|queixas, nada .. reclamar|urgente, não deu alergia, por outro lado,
		outra vez, outra coisa, outro dia, seria
		perfeito|perfeita|ótimo|ótima|ideal|excelente|melhor|bom|maravilhoso|incrível|fantástico,
		não ..
		perfeito|perfeita|ótimo|excelente|adorei|amei|bonito|bonita|lindo|linda|maravilhoso|impecável,
		não tiro mais, nunca mais .. tirei|tiro, sangue frio, quando chegou|recebi, não
		faltou|faltou|faltam nada?, sem falta, nunca mais .. sem, amo .. mas, nada demais,
		sem|não|nenhum|nenhuma .. chumbo|coceira|comichão|manchas|borbulhas|irritação, não ..
		fica|ficou .. verde|vermelha|preta, agora|já só? compro|encomendo|peço na|no|em
		sua|vossa|vosso|seu|vocês, agora|já compro em casa|linha
	`,
};
