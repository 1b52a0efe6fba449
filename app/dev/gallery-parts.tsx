import { useLanguage } from '#app/i18n/react';
import { Grounds } from '#app/ui/applying/grounds';
import { RequestCards } from '#app/ui/applying/request-cards';
import { Due } from '#app/ui/desk/due';
import { ForeignText } from '#app/ui/foreign-text';
import { Icon, iconNames } from '#app/ui/icon';
import { InLanguage } from '#app/ui/layout/language-switch';
import { Panes } from '#app/ui/layout/panes';
import { PortalMark } from '#app/ui/layout/portal-mark';
import { GateList, NeedList, ScoreList } from '#app/ui/outcome';
import { PointsRules } from '#app/ui/points-rules';
import type { Tone } from '#app/ui/tag';

const states = ['met', 'not-met', 'unknown'] as const;
const dueTones: Tone[] = ['neutral', 'warning', 'danger'];

/** Parts made of the smaller ones, and foreign words inside ours. */
export function Parts() {
  const { t } = useLanguage();
  const because = t('layout.portalLine');
  const gates = states.map((state) => ({
    code: state,
    title: t('eligibility.gate.KG5.title'),
    state,
    stateWords: t(`eligibility.state.${state}`),
    because,
    cure: state === 'not-met' ? t('layout.problem.notFound.advice') : null,
  }));
  const criterion = { code: 'P1', title: t('eligibility.criterion.P1.title'), max: 25, because };
  return (
    <div className="gallery-group">
      <p>
        <PortalMark />{' '}
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>
      <p>
        <ForeignText lang="kk">Әбілқасымов Мұхтар</ForeignText>,{' '}
        <ForeignText lang="kk-Arab">ٴابىلقاسىموۆ مۇحتار</ForeignText>, <ForeignText lang="zh">木合塔尔</ForeignText>,{' '}
        <ForeignText dir="ltr">+86 138 0013 8000</ForeignText>,{' '}
        <InLanguage path="/dev/components" to="kk-arab">
          {t('layout.language')}
        </InLanguage>
      </p>
      <GateList gates={gates} cure={(words) => words} />
      <ScoreList criteria={[{ ...criterion, points: 15, score: t('eligibility.points', { points: 15, max: 25 }) }]} />
      <NeedList documents={[{ item: '1', title: t('eligibility.item.origin.title'), why: because }]} />
      <PointsRules
        rules={[
          {
            code: 'P1',
            title: criterion.title,
            max: 25,
            adds: true,
            lines: [{ key: '1', words: because, points: '5' }],
          },
        ]}
      />
      <p>
        {dueTones.map((tone) => (
          <Due key={tone} due={{ tone, text: t('eligibility.laneDays', { days: 3 }), day: '26.11.2026' }} none="" />
        ))}
      </p>
      <Grounds grounds={[{ key: '1', title: t('eligibility.gate.KG3.title'), source: because, cure: because }]} />
      <RequestCards
        requests={[{ key: '1', when: '14.10.2026', items: [because], answer: t('layout.demo.text'), closed: false }]}
      />
      <Panes first={<p>{t('layout.demo.text')}</p>} second={<p>{t('layout.masthead.money')}</p>} />
    </div>
  );
}
