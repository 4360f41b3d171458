import type { Book } from './host/model/book';
import type { Json } from './host/rpc/messages';
import { strict } from './strict';

type Callback = (result: { status: string; value?: unknown }) => void;
type Handler = (event: object) => void;

/** `Office.context.document`: settings that are kept in the workbook, and the event of the theme. */
export function documentOf(book: Book, themeHandlers: Set<Handler>) {
  const unsaved = new Map<string, Json>(book.settings);
  const succeed = (callback: Callback | undefined) => callback?.({ status: 'succeeded' });
  return strict('Office.context.document', {
    get mode() {
      return book.readOnly ? 'readOnly' : 'readWrite';
    },
    settings: strict('Office.context.document.settings', {
      get: (name: string): Json => unsaved.get(name) ?? null,
      set: (name: string, value: Json) => {
        unsaved.set(name, value);
      },
      remove: (name: string) => {
        unsaved.delete(name);
      },
      saveAsync: (...args: readonly unknown[]) => {
        book.settings.clear();
        for (const [name, value] of unsaved) book.settings.set(name, value);
        succeed(args.find((arg): arg is Callback => typeof arg === 'function'));
      },
    }),
    addHandlerAsync: (type: string, handler: Handler, ...args: readonly unknown[]) => {
      if (type !== 'officeThemeChanged')
        throw new Error(`Office event ${type}: the workbench knows no such event.`);
      themeHandlers.add(handler);
      succeed(args.find((arg): arg is Callback => typeof arg === 'function'));
    },
    removeHandlerAsync: (_type: string, options?: { handler?: Handler }, callback?: Callback) => {
      if (options?.handler) themeHandlers.delete(options.handler);
      else themeHandlers.clear();
      succeed(callback);
    },
  });
}
