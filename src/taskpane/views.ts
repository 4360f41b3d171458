import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { ViewId } from '../app/frame-session';
import { CheckView } from './check/CheckView';
import type { ViewProps } from './viewProps';

/** The views of the pane in the order of their tabs. All but the first come as files of their own, when asked for. */
export const VIEWS: readonly { readonly id: ViewId; readonly View: ComponentType<ViewProps> }[] = [
  { id: 'check', View: CheckView },
  { id: 'reading', View: lazy(() => import('./reading/ReadingView')) },
  { id: 'follow-up', View: lazy(() => import('./follow-up/FollowUpView')) },
];
