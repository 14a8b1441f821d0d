import MoreVert from '@mui/icons-material/MoreVertOutlined';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useVocabularies } from '../vocabularies/useVocabularies.js';
import { STAGES } from './progress.js';
import { Stage } from './StageThread.jsx';

/** @param {{ children: string }} props */
const MenuTitle = ({ children }) => (
  <li role="presentation" className="menu-title">
    {children}
  </li>
);
MenuTitle.muiSkipListHighlight = true; // the first act takes the focus, not the title

/** « Déplacer vers… »: what dragging does, for the keyboard and for a thumb. @param {{ project: any, onAsk: import('./BoardColumn.jsx').Ask }} props */
export function MoveMenu({ project, onAsk }) {
  const t = useTranslate();
  const { labelOf } = useVocabularies();
  const [anchor, setAnchor] = useState(/** @type {HTMLElement | null} */ (null));
  const ask = (/** @type {import('./ChangeDialog.jsx').Asked} */ asked) => {
    setAnchor(null);
    onAsk(project, asked);
  };
  return (
    <>
      <button
        type="button"
        className="icon-btn"
        aria-label={t('projects.board.move', { name: project.title })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVert aria-hidden="true" />
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuTitle>{t('projects.board.moveTo')}</MenuTitle>
        {STAGES.filter((stage) => stage !== project.stage).map((stage) => (
          <MenuItem key={stage} onClick={() => ask({ what: 'stage', to: stage })}>
            <Stage stage={stage} bare />
            {labelOf('project-stage', stage)}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={() => ask({ what: 'status' })}>{t('projects.change.statusAct')}</MenuItem>
      </Menu>
    </>
  );
}
