import Group from '@mui/icons-material/GroupOutlined';
import Hub from '@mui/icons-material/HubOutlined';
import Lock from '@mui/icons-material/LockOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import { useTranslate } from 'ra-core';

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
    <section className="card" aria-labelledby="who-sees">
      <header>
        <h2 id="who-sees">{t('projects.who.title')}</h2>
      </header>
      <ul className="lines who-sees">
        {lines
          .filter((line) => !!line)
          .map(({ key, icon: Icon }) => (
            <li key={key}>
              <Icon aria-hidden="true" />
              <div>
                <p className="strong">{t(`projects.who.${key}`, { lead, organisation: acting })}</p>
                <p className="mid soft">{t(`projects.who.${key}Text`)}</p>
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}
