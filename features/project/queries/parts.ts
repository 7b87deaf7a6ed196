import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Texts } from '@/i18n/localized'

export type Phase = { slug: string; name: Texts; state: 'passed' | 'current' | 'ahead' }

export const phasesPart: SQL<Phase[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'state', state) order by position), '[]')
  from phases)`

export type Gate = { name: Texts; total: number; provided: number; owed: { side: string; count: number }[] }

/** The gate at the end of the current phase: what it asks for, what is there, and who owes the rest. */
export const currentGatePart: SQL<Gate | null> = sql`(
  select jsonb_build_object('name', g.name, 'total', count(e.id), 'provided', count(e.provided_at), 'owed', (
    select coalesce(jsonb_agg(jsonb_build_object('side', s.code, 'count', (
      select count(*) from gate_evidence o
      where o.gate_id = g.id and o.owed_by = s.code and o.provided_at is null)) order by s.position), '[]')
    from sides s))
  from gates g join phases f on f.slug = g.phase left join gate_evidence e on e.gate_id = g.id
  where f.state = 'current' group by g.id, g.name, f.position order by f.position limit 1)`

export type MilestoneStatus = 'on_track' | 'at_risk' | 'late' | 'reached'
export type MilestoneReport = { side: string; status: MilestoneStatus; forecastOn: string }
export type Milestone = { id: string; name: Texts; baselineOn: string; reports: MilestoneReport[] }

/** Each milestone with the newest word of each side that has given one. */
export const milestonesPart: SQL<Milestone[]> = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'baselineOn', t.baseline_on, 'reports', (
    select coalesce(jsonb_agg(w.word order by s.position), '[]') from sides s cross join lateral (
      select jsonb_build_object('side', r.side, 'status', r.status, 'forecastOn', r.forecast_on) as word
      from milestone_reports r where r.milestone_id = t.id and r.side = s.code
      order by r.reported_at desc, r.id desc limit 1) w)) order by t.position), '[]')
  from milestones t)`
