/** Settings screens for pictures and for tests of the page. */
import type { ExchangeChoice, SettingsLabels, SettingsView } from '../../src/views/screen.ts'

const LABELS: SettingsLabels = {
  title: 'Haltwatch settings',
  exchanges: 'Exchanges',
  exchangesHelp: 'Tick those that hold your money. Only these are asked and told about.',
  coins: 'Coins',
  coinsHelp: 'You are told when one of these closes on an exchange of yours, even if the rest stays open.',
  addCoin: 'Add a coin',
  addCoinButton: 'Add',
  removeCoin: 'Remove $1',
  coinRefused: 'A coin is 2 to 15 letters or digits, like USDT. You can watch up to 50.',
  notifications: 'Notifications',
  notificationsHelp: 'Send one now to see that your system shows them.',
  test: 'Send a test notification',
  testSent: 'Sent. If you did not see it, allow notifications for this browser in your system settings.',
  saved: 'Saved',
  privacy:
    'Haltwatch asks the exchanges and clouds themselves, and nobody else. What you choose stays in this browser.',
}

const PER_COIN = 'Sees withdrawals per coin'
const exchange = (name: string, mark: string, chosen: boolean, sees = PER_COIN): ExchangeChoice => ({
  id: name.toLowerCase(),
  name,
  mark,
  chosen,
  sees,
})

const some: SettingsView = {
  lang: 'en',
  dir: 'ltr',
  exchanges: [
    exchange('Binance', 'BN', true),
    exchange('Bitfinex', 'BF', false),
    exchange('Bitget', 'BG', false),
    exchange('Bybit', 'BY', false, 'From announcements only'),
    exchange('Coinbase', 'CB', true),
    exchange('Gate', 'GT', false),
    exchange('Kraken', 'KR', true),
    exchange('KuCoin', 'KC', true),
    exchange('MEXC', 'MX', true, 'Sees the site and the API'),
  ],
  coins: ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP'],
  labels: LABELS,
}

const none: SettingsView = {
  ...some,
  exchanges: some.exchanges.map((one) => ({ ...one, chosen: false })),
  coins: [],
}

const german: SettingsView = {
  ...some,
  lang: 'de',
  exchanges: some.exchanges.map((one) => ({
    ...one,
    sees: 'Erkennt Auszahlungssperren für jede einzelne Kryptowährung',
  })),
  coins: [...some.coins, '1000000MOGLONGX', 'ABCDEFGHIJKLMNO'],
  labels: {
    ...LABELS,
    title: 'Einstellungen für Haltwatch',
    exchanges: 'Kryptowährungsbörsen',
    exchangesHelp:
      'Wählen Sie die Börsen, bei denen Ihr Geld liegt. Nur diese werden abgefragt und gemeldet.',
    addCoin: 'Kryptowährung hinzufügen',
    addCoinButton: 'Hinzufügen',
    removeCoin: '$1 entfernen',
    test: 'Eine Probebenachrichtigung verschicken',
  },
}

const arabic: SettingsView = {
  ...some,
  lang: 'ar',
  dir: 'rtl',
  exchanges: some.exchanges.map((one) => ({ ...one, sees: 'يرى السحب لكل عملة' })),
  labels: {
    title: 'إعدادات Haltwatch',
    exchanges: 'المنصات',
    exchangesHelp: 'اختر المنصات التي تحتفظ بأموالك فيها.',
    coins: 'العملات',
    coinsHelp: 'نخبرك عندما يغلق سحب إحدى هذه العملات.',
    addCoin: 'أضف عملة',
    addCoinButton: 'إضافة',
    removeCoin: 'إزالة $1',
    coinRefused: 'رمز العملة من 2 إلى 15 حرفًا أو رقمًا.',
    notifications: 'التنبيهات',
    notificationsHelp: 'أرسل تنبيهًا الآن لتتأكد من ظهوره.',
    test: 'أرسل تنبيهًا تجريبيًا',
    testSent: 'تم الإرسال.',
    saved: 'تم الحفظ',
    privacy: 'يبقى كل ما تختاره في هذا المتصفح.',
  },
}

export const SETTINGS: Readonly<Record<string, SettingsView>> = { some, none, german, arabic }
