import type { ReactNode } from 'react';
import { useT } from '#app/i18n/react';
import { Tag, type Tone } from './tag';

export type TaskStatus = 'not-started' | 'in-progress' | 'completed' | 'cannot-start' | 'problem';

export interface Task {
  key: string;
  /** Begins with a verb. */
  title: ReactNode;
  status: TaskStatus;
  /** Left out while the task cannot be started. */
  href?: string;
  /** A line under the title; for `cannot-start` it says why. */
  hint?: ReactNode;
}

export interface TaskSection {
  key: string;
  title: ReactNode;
  tasks: readonly Task[];
}

const tones: Partial<Record<TaskStatus, Tone>> = { 'not-started': 'info', 'in-progress': 'warning', problem: 'danger' };

/** Completed and not-yet-possible tasks have plain words instead of a tag: the eye finds what is left. */
export function TaskList({ sections }: { sections: readonly TaskSection[] }) {
  return (
    <ol className="task-sections">
      {sections.map((section) => (
        <li key={section.key}>
          <h2 className="task-section-title">{section.title}</h2>
          <ul className="task-list">
            {section.tasks.map((task) => (
              <TaskRow
                key={task.key}
                id={task.key}
                title={task.title}
                status={task.status}
                href={task.href}
                hint={task.hint}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function TaskRow({ id, title, status, href, hint }: Omit<Task, 'key'> & { id: string }) {
  const t = useT();
  const statusId = `task-${id}-status`;
  const tone = tones[status];
  const words = t(`common.task.${status}`);
  return (
    <li className="task" data-status={status}>
      <div className="task-name">
        {href && status !== 'cannot-start' ? (
          <a className="task-link" href={href} aria-describedby={statusId}>
            {title}
          </a>
        ) : (
          <span>{title}</span>
        )}
        {hint && <p className="task-hint">{hint}</p>}
      </div>
      <div className="task-status" id={statusId}>
        {tone ? <Tag tone={tone}>{words}</Tag> : words}
      </div>
    </li>
  );
}
