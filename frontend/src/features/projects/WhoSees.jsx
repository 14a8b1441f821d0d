import Group from '@mui/icons-material/GroupOutlined';
import Hub from '@mui/icons-material/HubOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import { useTranslate } from 'ra-core';
import { WhoSeesCard } from '../../shared/record/WhoSeesCard.jsx';

/** Who reads what of this project, in plain words. @param {{ project: any, acting?: string }} props */
export function WhoSees({ project, acting }) {
  const t = useTranslate();
  const lead = project.lead?.name ?? '';
  const mine = acting === lead;
  const lines = [
    project.visibility === 'public' && { key: 'public', icon: Public },
    { key: 'network', icon: Hub },
    { key: project.confidential ? (mine ? 'teamMine' : 'team') : 'teamNot', icon: Group },
    acting && { key: 'own', icon: Lock },
  ];
  return (
    <WhoSeesCard
      title={t('projects.who.title')}
      lines={lines
        .filter((line) => !!line)
        .map(({ key, icon }) => ({
          key,
          icon,
          who: t(`projects.who.${key}`, { lead, organisation: acting }),
          what: t(`projects.who.${key}Text`),
        }))}
    />
  );
}
