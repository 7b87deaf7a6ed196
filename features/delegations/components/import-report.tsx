'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import type { ShownReport as Report } from '../import/shown-report'
import { MemberWords } from './member-words'
import { useFaultWords } from './use-fault-words'

type ImportLine = Report['lines'][number]

/** What the table was understood to say, line by line, with what is wrong and what to write. */
export function ImportReport({ report, good }: { report: Report; good: number }) {
  const t = useTranslations('delegations')
  const { brokenAt, missing, unknown, lines } = report
  if (brokenAt !== null) return <Notice tone="bad" urgent title={t('paste.broken', { line: brokenAt })} />
  if (report.tooLong) return <Notice tone="bad" urgent title={t('paste.tooLong')} />
  const isAllGood = good === lines.length && missing.length === 0
  return (
    <div className="grid gap-4">
      {missing.length > 0 && (
        <Notice
          tone="bad"
          urgent
          title={t('paste.missing', { names: missing.map((field) => t(`field.${field}`)).join(', ') })}
        />
      )}
      {unknown.length > 0 && <Notice tone="warn" title={t('paste.unknown', { names: unknown.join(', ') })} />}
      {lines.length === 0 ? (
        <Notice tone="bad" urgent title={t('paste.noLines')} />
      ) : (
        <>
          <Notice
            tone={isAllGood ? 'good' : 'warn'}
            title={isAllGood ? t('paste.allGood') : t('paste.good', { good, all: lines.length })}
          />
          <Lines lines={lines} />
        </>
      )}
    </div>
  )
}

function Lines({ lines }: { lines: readonly ImportLine[] }) {
  const t = useTranslations('delegations.paste')
  const words = useFaultWords()
  return (
    <Table
      caption={t('report')}
      rows={lines}
      keyOf={({ line }) => String(line)}
      columns={[
        { key: 'line', label: t('line'), numeric: true, cell: ({ line }) => line },
        { key: 'understood', label: t('understood'), cell: (line) => <Understood line={line} /> },
        {
          key: 'wrong',
          label: t('wrong'),
          cell: ({ faults }) =>
            faults.length === 0 ? (
              t('right')
            ) : (
              <ul className="grid gap-1 text-bad">
                {faults.map((fault) => (
                  <li key={`${fault.field} ${fault.code}`}>{words.ofLine(fault)}</li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

function Understood({ line: { member, words } }: { line: ImportLine }) {
  return member ? <MemberWords member={member} /> : <bdi className="text-soft">{words}</bdi>
}
