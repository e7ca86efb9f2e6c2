/** Coins, networks and national money by the names announcements give them instead of a ticker. */

export interface Named {
  /** The ticker meant when the name stands alone. */
  readonly asset: string | null
  /** The network meant when it is called one: a word for `networkId`, or null for money. */
  readonly network: string | null
  /** Rolls up other people's coins: its bare name means the network, not its own coin. */
  readonly layer?: true
  readonly names: readonly string[]
}

const both = (ticker: string, ...names: string[]): Named => ({ asset: ticker, network: ticker, names })
const layer = (network: string, asset: string | null, ...names: string[]): Named => ({
  asset,
  network,
  layer: true,
  names,
})
const money = (asset: string, ...names: string[]): Named => ({ asset, network: null, names })

/** Longer names first where one holds another: "Bitcoin Cash" before "Bitcoin". */
export const NAMED: readonly Named[] = [
  layer(
    'LIGHTNING',
    null,
    'Lightning Network',
    'Lightning',
    '라이트닝',
    '闪电网络',
    '閃電網絡',
    'ライトニング',
  ),
  both('BCH', 'Bitcoin Cash', '비트코인캐시', '比特币现金', '比特幣現金', 'ビットコインキャッシュ'),
  both('BTG', 'Bitcoin Gold', '비트코인골드', 'ビットコインゴールド'),
  both(
    'ETC',
    'Ethereum Classic',
    '이더리움클래식',
    '이더리움 클래식',
    '以太坊经典',
    'イーサリアムクラシック',
  ),
  layer('AVAXC', 'AVAX', 'Avalanche C-Chain', 'Avalanche C链', '아발란체 C-체인', 'アバランチCチェーン'),
  layer(
    'BSC',
    null,
    'BNB Smart Chain',
    'Binance Smart Chain',
    'BNB Chain',
    'BSC',
    'BNB스마트체인',
    'BNB 스마트체인',
    'BNB智能链',
    'BNB智能鏈',
    '币安智能链',
    'BNBスマートチェーン',
  ),
  layer('opBNB', null, 'opBNB'),
  layer('Arbitrum Nova', null, 'Arbitrum Nova'),
  layer('ARBITRUM', 'ARB', 'Arbitrum One', 'Arbitrum', '아비트럼', 'アービトラム'),
  layer('OPTIMISM', 'OP', 'OP Mainnet', 'Optimism', '옵티미즘', 'オプティミズム'),
  layer('ZKSYNC', 'ZK', 'zkSync Era', 'zkSync', '지케이싱크'),
  layer('LINEA', null, 'Linea', '리네아'),
  layer('STARKNET', 'STRK', 'Starknet', 'StarkNet', '스타크넷', 'スタークネット'),
  layer('MANTA', 'MANTA', 'Manta Pacific'),
  layer('Kava EVM', 'KAVA', 'Kava EVM'),
  { asset: 'POL', network: 'MATIC', names: ['Polygon PoS', 'Polygon', '폴리곤', 'ポリゴン'] },
  layer('CRONOS', 'CRO', 'Cronos', '크로노스', 'クロノス'),
  both('BTC', 'Bitcoin', '비트코인', '比特币', '比特幣', 'ビットコイン'),
  both('ETH', 'Ethereum', '이더리움', '以太坊', 'イーサリアム'),
  both('TRX', 'TRON', 'Tron', '트론', '波场', '波場', 'トロン'),
  both('SOL', 'Solana', '솔라나', '索拉纳', 'ソラナ'),
  both('TON', 'Toncoin', 'The Open Network', '톤코인', '톤', 'トンコイン'),
  both('XRP', 'XRP Ledger', 'Ripple', '리플', '엑스알피', '瑞波', 'リップル', 'エックスアールピー'),
  both('ADA', 'Cardano', '에이다', '카르다노', '艾达', 'カルダノ', 'エイダ'),
  both('DOGE', 'Dogecoin', '도지코인', '狗狗币', '狗狗幣', 'ドージコイン'),
  both('LTC', 'Litecoin', '라이트코인', '莱特币', '萊特幣', 'ライトコイン'),
  both('DOT', 'Polkadot', '폴카닷', '波卡', 'ポルカドット'),
  both('KSM', 'Kusama', '쿠사마'),
  // The coin and its C-chain share a ticker; announcements of "the Avalanche network" mean the C-chain.
  { asset: 'AVAX', network: 'Avalanche', names: ['AVAX', 'Avalanche', '아발란체', '雪崩', 'アバランチ'] },
  both('XLM', 'Stellar Lumens', 'Stellar', '스텔라루멘', '恒星币', 'ステラルーメン'),
  both('ATOM', 'Cosmos Hub', 'Cosmos', '코스모스', 'コスモス'),
  both('XMR', 'Monero', '모네로', '门罗币', 'モネロ'),
  both('ZEC', 'Zcash', '지캐시'),
  both('XTZ', 'Tezos', '테조스', 'テゾス'),
  both('ALGO', 'Algorand', '알고랜드'),
  both('NEAR', 'NEAR Protocol', '니어프로토콜', 'ニアプロトコル'),
  both('APT', 'Aptos', '앱토스', 'アプトス'),
  both('SUI', 'Sui', '수이'),
  both('SEI', 'Sei', '세이'),
  both('STX', 'Stacks', '스택스', 'スタックス'),
  both('HBAR', 'Hedera Hashgraph', 'Hedera', '헤데라', 'ヘデラ'),
  both('FIL', 'Filecoin', '파일코인', 'ファイルコイン'),
  both('EGLD', 'MultiversX', 'Elrond', '멀티버스엑스'),
  both('INJ', 'Injective', '인젝티브'),
  both('TIA', 'Celestia', '셀레스티아'),
  both('FTM', 'Fantom', '팬텀'),
  both('KAIA', 'Kaia', 'Klaytn', '카이아', '클레이튼'),
  both('CELO', 'Celo', '셀로'),
  both('RON', 'Ronin', '로닌'),
  both('KAS', 'Kaspa', '카스파'),
  both('FLOW', 'Flow', '플로우', 'フロー'),
  both('BERA', 'Berachain', '베라체인'),
  both('ICP', 'Internet Computer', '인터넷컴퓨터'),
  both('VET', 'VeChain', '비체인'),
  both('DASH', 'Dash', '대시'),
  // Everyday words: networks only where they are called so.
  { asset: null, network: 'BASE', names: ['Base', '베이스', 'ベース'] },
  { asset: null, network: 'SONIC', names: ['Sonic'] },
  { asset: null, network: 'SCROLL', names: ['Scroll'] },
  { asset: null, network: 'OPTIMISM', names: ['OP'] },
  { asset: 'USDT', network: null, names: ['Tether', '테더', '泰达币', 'テザー'] },
  money('KRW', 'Korean Won', '원화'),
  money('JPY', 'Japanese Yen', '日本円', 'クイック入金', '円入金', '円出金', '円の入出金'),
  money('CNY', 'Chinese Yuan', '人民币', '人民幣'),
  money('EUR', 'Euros', 'Euro', 'SEPA'),
  money('GBP', 'Faster Payments', 'Pound Sterling', 'British Pound'),
  money('BRL', 'PIX', 'Brazilian Real'),
  money('INR', 'Indian Rupee', 'IMPS', 'UPI'),
  money('USD', 'US Dollars', 'US Dollar', 'Fedwire', 'ACH', '美元', '米ドル'),
]
