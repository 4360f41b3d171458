import { boxOf, intersection } from '../model/boxes';
import type { Validation } from '../model/parts';
import type { Arguments } from '../rpc/arguments';
import type { Json } from '../rpc/messages';
import { classTable } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { Area } from './places';
import { aBoolean } from './take';

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const KINDS = ['wholeNumber', 'decimal', 'textLength', 'list', 'date', 'time', 'custom'];
const TYPES = ['WholeNumber', 'Decimal', 'TextLength', 'List', 'Date', 'Time', 'Custom'];

export const dataValidation = classTable<Excel.DataValidation, Area>({
  scalars: {
    rule: {
      read: (self) => found(self)?.rule ?? {},
      write: (self, args) => {
        const kind = Object.keys(args.record(0));
        if (kind.length !== 1 || !KINDS.includes(kind[0] ?? '')) args.refuse(0, `one of ${KINDS.join(', ')}`);
        ensure(self, args).rule = args.values[0] as Json;
      },
    },
    type: { read: (self) => typeOf(found(self)) },
    errorAlert: {
      read: (self) => found(self)?.errorAlert ?? NO_ALERT,
      write: (self, args) => {
        ensure(self, args).errorAlert = { ...NO_ALERT, ...(args.record(0) as Record<string, Json>) };
      },
    },
    prompt: {
      read: (self) => found(self)?.prompt ?? NO_PROMPT,
      write: (self, args) => {
        ensure(self, args).prompt = { ...NO_PROMPT, ...(args.record(0) as Record<string, Json>) };
      },
    },
    ignoreBlanks: {
      read: (self) => found(self)?.ignoreBlanks ?? true,
      write: (self, args) => {
        ensure(self, args).ignoreBlanks = aBoolean(args);
      },
    },
  },
  methods: {
    clear: (self, args) => {
      needsOpenSheet(self, args);
      self.sheet.validations = self.sheet.validations.filter(({ box }) => !intersection(box, self.box));
    },
  },
});

function found({ sheet, box }: Area): Validation | undefined {
  return sheet.validations.find((validation) => intersection(validation.box, boxOf(box.top, box.left)));
}

/** The validation of exactly this range; any other that touches it gives way, as in Excel. */
function ensure(self: Area, args: Arguments): Validation {
  needsOpenSheet(self, args);
  const { sheet, box } = self;
  const same = sheet.validations.find(({ box: other }) => sameBox(other, box));
  if (same) return same;
  const made: Validation = { box, rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter((other) => !intersection(other.box, box)), made];
  return made;
}

function typeOf(validation: Validation | undefined): string {
  const kind = Object.keys((validation?.rule ?? {}) as Record<string, Json>)[0] ?? '';
  return TYPES[KINDS.indexOf(kind)] ?? 'None';
}

function sameBox(a: Area['box'], b: Area['box']): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
