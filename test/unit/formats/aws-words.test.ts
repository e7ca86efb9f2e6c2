import { expect, test } from 'vitest'
import { isOverInText, placeOf, saidByStatus, saidInTitle, zonesIn } from '../../../src/formats/aws-words.ts'

test('an end is believed when the last words say it without reservation', () => {
  for (const text of [
    'We saw errors. The issue has been resolved and the service is operating normally.',
    'Errors have been resolved. For more, please contact AWS Support. Additional details are available here.',
    '[RESOLVED] We saw errors.',
    '問題は発生しておりました。現在は解決しており通常通りご利用いただけます。',
  ]) {
    expect(isOverInText(text), text).toBe(true)
  }
})

test('an end that is hoped for, partial or of something else is none', () => {
  for (const text of [
    'We will update you once the issue has been resolved.',
    'The issue has not been resolved.',
    'Most services are operating normally.',
    'EC2 is operating normally. We continue to work towards recovery of RDS.',
    'S3 has been resolved, but queues remain. We will provide another update by 7:00 PM PST.',
    'While error rates have been resolved, latency is high.',
    'The first issue has been resolved. A second one began. It affects all zones. Customers see errors.',
    'We are investigating.',
    'この問題はまだ解決しておりません。',
    '解決しましたらお知らせします。',
    '',
  ]) {
    expect(isOverInText(text), text).toBe(false)
  }
})

test('a title is a state and a summary; a state we do not know is none', () => {
  expect(saidInTitle('Service impact: Errors: many')).toEqual({
    label: 'Service impact',
    level: 'degraded',
    summary: 'Errors: many',
  })
  expect(saidInTitle('SERVICE DISRUPTION: x')?.level).toBe('down')
  expect(saidInTitle('Increased Error Rates')).toBe(null)
  expect(saidInTitle('')).toBe(null)
  expect(saidByStatus('4')).toBe(null)
  expect(saidByStatus('__proto__')).toBe(null)
})

test('places and zones', () => {
  expect(placeOf('ec2-us-gov-west-1')).toEqual({ service: 'ec2', region: 'us-gov-west-1' })
  expect(placeOf('management-console')).toEqual({ service: 'management-console', region: 'global' })
  expect(placeOf('<b>')).toBe(null)
  const texts = ['power in mes1-az2', 'and mec1-az2, mes1-az2 and me-south-1a']
  expect(zonesIn(texts, 'me-south-1')).toEqual(['mes1-az2'])
  expect(zonesIn(['use1-az4 and apne1-az4'], 'us-east-1')).toEqual(['use1-az4'])
  expect(zonesIn(['use1-az4 and apse1-az2'], 'ap-southeast-1')).toEqual(['apse1-az2'])
})
