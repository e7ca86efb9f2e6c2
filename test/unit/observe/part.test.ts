import { expect, test } from 'vitest'
import { sparesMoney } from '../../../src/observe/classify/part.ts'

test('work on a part of the platform, named in its title, spares money', () => {
  const titles = [
    'KuCoin Futures System Upgrade Announcement',
    'KuCoin Spot Trading System Maintenance',
    'HTX Matching Engine Upgrade',
    'WebSocket API upgrade',
    'Scheduled Maintenance on Mobile App Login',
    'P2P System Maintenance',
    '火币合约系统升级公告',
    'KuCoin现货交易系统升级',
    '거래 시스템 업그레이드 안내',
    'レバレッジ取引サービスの一時停止（システムメンテナンス）',
  ]
  expect(titles.filter((title) => !sparesMoney(title))).toEqual([])
})

test('work on the platform may stop money too', () => {
  const titles = [
    'Binance Will Perform Scheduled System Maintenance on 2026-05-08',
    'Scheduled System Upgrade Notice (2026-01-20)',
    'Coinbase Exchange Scheduled Maintenance',
    'Platform maintenance, Thursday 09:00 UTC',
    'Bitget System Maintenance Announcement',
    '시스템 정기 점검 안내',
    'Gate.io 平台维护通知',
    '币安系统升级公告（2026-01-20）',
    '定期メンテナンスのお知らせ',
  ]
  expect(titles.filter((title) => sparesMoney(title))).toEqual([])
})

test('work that says money is not affected spares it', () => {
  const text =
    'The Exchange will undergo maintenance from 02:00 to 04:00 UTC. Deposits and withdrawals will not be affected.'
  expect(sparesMoney('Exchange maintenance', text)).toBe(true)
  expect(sparesMoney('Routine platform maintenance; funding services are unaffected')).toBe(true)
  expect(sparesMoney('系统维护：充值提现不受影响')).toBe(true)
  expect(sparesMoney('거래소 시스템 점검 (입출금은 정상 이용 가능)')).toBe(true)
  expect(sparesMoney('緊急メンテナンス実施中（入出金への影響はございません）')).toBe(true)
  expect(sparesMoney('Exchange maintenance', 'Deposits and withdrawals will be suspended.')).toBe(false)
})
