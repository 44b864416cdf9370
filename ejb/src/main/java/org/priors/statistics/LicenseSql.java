package org.priors.statistics;

/** What has been done of the license in a case {@code c} of an agency {@code a}, a row of it. */
final class LicenseSql {

  /** By the steps that stand. */
  static final String STEPS =
      """
      select bool_or(s.kind = 'RECEIVE_STATEMENT') as did_receive, bool_or(s.kind = 'RETURN_STATEMENT') as did_return,
             bool_or(s.kind = 'VALIDATE_STATEMENT') as did_validate, bool_or(s.kind = 'SERVE_NOTICE') as did_serve,
             bool_or(s.kind = 'REQUEST_HEARING') as did_request, bool_or(s.kind = 'SET_HEARING') as did_set,
             bool_or(s.kind = 'HOLD_HEARING') as did_hold, bool_or(s.kind = 'NOTE_DRIVER_ABSENT') as was_driver_absent,
             bool_or(s.kind = 'NOTE_STATE_ABSENT') as was_state_absent, bool_or(s.kind = 'SUSTAIN') as was_sustained,
             bool_or(s.kind = 'MODIFY') as was_modified, bool_or(s.kind = 'SET_ASIDE') as was_set_aside,
             bool_or(s.kind in ('SUSTAIN', 'MODIFY', 'SET_ASIDE')) as was_decided,
             (min(s.happened_at) filter (where s.kind in ('SUSTAIN', 'MODIFY', 'SET_ASIDE')) at time zone a.zone)::date as decided_on,
             (array_agg(s.reason order by s.number desc) filter (where s.kind in ('SUSTAIN', 'MODIFY', 'SET_ASIDE')))[1] as decided_because
      from administrative_action x join administrative_step s on s.action_id = x.id
      where x.case_id = c.id and not exists (select from administrative_step_undo u where u.step_id = s.id)
      """;

  /**
   * By the settings that stand or were ended; a day that the office has set begins with who did.
   */
  static final String HEARINGS =
      """
      select bool_or(g.last_day_by not like 'Set by %') as has_printed_day, bool_or(g.last_day_by like 'Set by %') as has_office_day,
             bool_or(e.kind = 'HOLD_HEARING' and (g.begins at time zone a.zone)::date <= g.last_day) as was_held_in_time,
             array_agg(g.postponed_by) filter (where e.kind = 'POSTPONE') as postponed_by
      from administrative_action x join hearing_setting g on g.action_id = x.id
      left join lateral (select s.kind from administrative_step s where s.id = g.ended_step_id
        and not exists (select from administrative_step_undo u where u.step_id = s.id)) e on true
      where x.case_id = c.id and not exists (select from administrative_step_undo u where u.step_id = g.step_id)
      """;

  private LicenseSql() {}
}
