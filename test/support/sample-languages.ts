/** The bad moment in long words, and in words read from right to left. */
import type { PopupLabels, PopupView } from '../../src/views/screen.ts'
import { badCard, chip, popupView, strip, TOKYO } from './sample-parts.ts'

const GERMAN_LABELS: PopupLabels = {
  find: 'Börse suchen',
  findNone: 'Keine Ihrer Börsen heißt so.',
  history: 'Verlauf',
  back: 'Zurück',
  inboxEmpty: 'Es wurde noch nichts gemeldet.',
  remindNamed: 'Erinnerung: $1',
  causes: 'Wahrscheinliche Ursache',
  planned: 'Angekündigte Wartungsarbeiten',
  open: 'Auszahlungen möglich',
  inbox: 'Letzte Benachrichtigungen',
  refresh: 'Jetzt überprüfen',
  refreshing: 'Wird überprüft',
  settings: 'Einstellungen',
  silence: 'Stummschalten',
  unsilence: 'Stummschaltung aufheben',
  links: 'Offizielle Informationsseiten',
  unreadMark: 'neu',
}

export const GERMAN: PopupView = popupView(
  {
    tone: 'alarm',
    headline: 'Auszahlungen sind bei Österreichische Kryptowährungsbörse vorübergehend ausgesetzt',
    detail: 'Seit 14:05 Uhr. KuCoin hat einen von vier Auszahlungswegen für USDT geschlossen.',
  },
  {
    lang: 'de',
    cards: [
      badCard(
        { id: 'oekb', name: 'Österreichische Kryptowährungsbörse', mark: 'ÖKB' },
        {
          tone: 'alarm',
          glyph: 'pause',
          state: 'Auszahlungen vorübergehend ausgesetzt',
          reasons: [
            {
              text: '354 von 391 Kryptowährungen sind geschlossen, darunter BTC, ETH und USDT',
              duration: '2 Std. 11 Min.',
            },
            { text: 'Donaudampfschifffahrtsgesellschaftskapitänswartungsankündigung', duration: '14 Min.' },
          ],
          strip: strip('Seit 2 Stunden und 11 Minuten ausgesetzt.', ['alarm', 6]),
        },
      ),
      badCard(
        { id: 'kucoin', name: 'KuCoin', mark: 'KC' },
        {
          tone: 'warning',
          glyph: 'slow',
          state: 'Teilweise eingeschränkt',
          reasons: [{ text: 'USDT über TRC20 ist geschlossen', duration: '26 Min.' }],
          exits: [
            {
              lead: 'Weiterhin möglich für USDT:',
              names: 'ERC20, SOL, TON, Arbitrum One, Optimism, Polygon, Avalanche C-Chain',
              elsewhere: '',
            },
          ],
          strip: strip('Seit 26 Minuten eingeschränkt.', ['warning', 2]),
          silenced: 'Stummgeschaltet, bis sich etwas ändert',
        },
      ),
    ],
    causes: [
      {
        ...TOKYO,
        state: 'Dienstunterbrechung',
        reason: {
          text: 'Verbindungsstörungen in einer Verfügbarkeitszone. Binance und KuCoin laufen hier.',
          duration: '31 Min.',
        },
      },
    ],
    planned: [
      {
        incident: 'kraken/site/all@1',
        text: 'Kraken: Wartungsarbeiten an der Auszahlungsinfrastruktur',
        when: 'in 2 Std. 10 Min.',
        reminder: null,
      },
    ],
    open: ['Kraken', 'Coinbase', 'MEXC Global', 'Bitpanda Österreich', 'Bitfinex'].map((name) =>
      chip({ id: name, name, mark: '' }),
    ),
    inbox: [
      {
        id: 'g1',
        incident: null,
        title: 'Österreichische Kryptowährungsbörse hat Auszahlungen ausgesetzt',
        body: '354 von 391 Kryptowährungen sind geschlossen.',
        when: '14:05',
        unread: true,
      },
    ],
    checked: 'Zuletzt überprüft vor 12 Sekunden',
    labels: GERMAN_LABELS,
  },
)

const ARABIC_LABELS: PopupLabels = {
  find: 'ابحث عن منصة',
  findNone: 'لا توجد منصة بهذا الاسم.',
  history: 'السجل',
  back: 'رجوع',
  inboxEmpty: 'لا توجد تنبيهات بعد.',
  remindNamed: 'تذكير: $1',
  causes: 'السبب المحتمل',
  planned: 'مخطط له',
  open: 'مفتوحة',
  inbox: 'التنبيهات الأخيرة',
  refresh: 'تحقق الآن',
  refreshing: 'جارٍ التحقق',
  settings: 'الإعدادات',
  silence: 'إسكات',
  unsilence: 'تراجع',
  links: 'الصفحات الرسمية',
  unreadMark: 'جديد',
}

export const ARABIC: PopupView = popupView(
  {
    tone: 'alarm',
    headline: 'السحب متوقف في Binance',
    detail: 'منذ 14:05. أغلقت KuCoin طريقًا واحدًا لسحب USDT. بقية منصاتك الثلاث مفتوحة.',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    cards: [
      badCard(
        { id: 'binance', name: 'Binance', mark: 'BN' },
        {
          tone: 'alarm',
          glyph: 'pause',
          state: 'السحب متوقف',
          reasons: [{ text: '354 من أصل 391 عملة مغلقة، منها BTC وETH وUSDT', duration: '11 دقيقة' }],
          strip: strip('متوقف منذ 11 دقيقة.', ['alarm', 4]),
          links: [{ label: 'صفحة الحالة', url: 'https://status.binance.example/' }],
        },
      ),
      badCard(
        { id: 'kucoin', name: 'KuCoin', mark: 'KC' },
        {
          tone: 'warning',
          glyph: 'slow',
          state: 'مغلق جزئيًا',
          reasons: [{ text: 'سحب USDT عبر TRC20 مغلق', duration: '26 دقيقة' }],
          exits: [{ lead: 'ما زال مفتوحًا لسحب USDT:', names: 'ERC20، SOL، TON', elsewhere: '' }],
          strip: strip('مغلق جزئيًا منذ 26 دقيقة.', ['warning', 6]),
          silenced: 'صامت حتى 15:00',
        },
      ),
    ],
    causes: [
      {
        ...TOKYO,
        state: 'اضطراب',
        reason: { text: 'انقطاع في منطقة واحدة. تعمل Binance وKuCoin هنا.', duration: '31 دقيقة' },
      },
    ],
    open: ['Kraken', 'Coinbase', 'MEXC'].map((name) => chip({ id: name, name, mark: '' })),
    inbox: [
      {
        id: 'r1',
        incident: null,
        title: 'أوقفت Binance السحب',
        body: '354 من أصل 391 عملة مغلقة.',
        when: '14:05',
        unread: true,
      },
    ],
    checked: 'تم التحقق قبل 12 ثانية',
    labels: ARABIC_LABELS,
  },
)
