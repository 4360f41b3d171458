import { Arguments } from './arguments';
import { Fault, UnknownMember } from './fault';
import type { ClassTable, ClassTables } from './members';
import { tableOf } from './members';
import { Instance } from './instance';
import type { ActionInfo, ActionResult, ArgumentInfo, Json, ObjectPathInfo, RequestBody } from './messages';
import { ActionType, PathType } from './messages';
import { answerQuery, memberName } from './query';
import type { References } from './references';

const NULL_VALUE: Json = { _IsNull: true };

/**
 * Carries out the actions of one request, in order. Knows the client library's protocol and nothing of
 * workbooks: what a name means is in the class tables that hang on the instances.
 */
export class Batch {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  private readonly resolved = new Map<number, Instance | null>();
  private readonly kept = new Map<Instance, string>();

  constructor(
    private readonly tables: ClassTables,
    private readonly root: Instance,
    private readonly references: References,
    private readonly body: RequestBody,
  ) {}

  perform(action: ActionInfo): void {
    const value = this.answer(action);
    if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
  }

  private answer(action: ActionInfo): Json | undefined {
    if (action.ActionType === ActionType.Trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const instance = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return instance === null ? null : this.identity(instance);
      case ActionType.Query:
        return instance === null ? null : answerQuery(this.tables, instance, action.QueryInfo);
      case ActionType.Method:
        return instance === null ? NULL_VALUE : this.call(instance, action);
      case ActionType.SetProperty:
        if (instance !== null) this.set(instance, action);
        return undefined;
      default:
        throw new UnknownMember(`action type ${String(action.ActionType)}`, 'action');
    }
  }

  private identity(instance: Instance): Json {
    const { self } = instance;
    const table = this.table(instance);
    const reference = this.kept.get(instance);
    return { ...table.identity?.(self), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private call(instance: Instance, action: ActionInfo): Json | undefined {
    if (action.Name === '_KeepReference') {
      this.kept.set(instance, this.references.keep(instance));
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const answer = this.invoke(instance, action.Name, action.ArgumentInfo);
    return answer instanceof Instance ? this.identity(answer) : answer;
  }

  private set(instance: Instance, action: ActionInfo): void {
    const { self } = instance;
    const table = this.table(instance);
    const sent = memberName(action.Name);
    const name = table.otherNames?.[sent] ?? sent;
    const location = `${instance.className}.${name}`;
    const scalar = table.scalars?.[name];
    if (!scalar?.write) throw new UnknownMember(location, 'property to set');
    scalar.write(self, this.arguments(location, action.ArgumentInfo));
  }

  private invoke(instance: Instance, wire: string, info: ArgumentInfo | undefined): Instance | Json {
    const { self } = instance;
    const table = this.table(instance);
    const name = wire.startsWith('_') ? wire : memberName(wire);
    const location = `${instance.className}.${name}`;
    const method = table.methods?.[name];
    if (!method) throw new UnknownMember(location, 'method');
    return method(self, this.arguments(location, info)) ?? null;
  }

  private arguments(location: string, info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds;
    const values = (info?.Arguments ?? []).map((value, index) =>
      this.argument(location, value, references?.[index]),
    );
    return new Arguments(location, values);
  }

  private argument(location: string, value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) {
      const instance = this.object(reference);
      if (instance === null)
        throw new Fault('ItemNotFound', `${location}: an argument is a null object.`, location, 404);
      return instance;
    }
    return value;
  }

  private object(pathId: number): Instance | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new Fault('InvalidObjectPath', `Object path ${String(pathId)} is not in the request.`);
    const instance = this.resolve(path);
    this.resolved.set(pathId, instance);
    return instance;
  }

  private resolve(path: ObjectPathInfo): Instance | null {
    if (path.ObjectPathType === PathType.Root) return this.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.references.find(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? -1);
    // Whatever hangs on a null object is a null object; this is what makes `getItemOrNullObject(x).delete()` safe.
    if (parent === null) return null;
    const { self } = parent;
    const table = this.table(parent);
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const name = memberName(path.Name);
        const part = table.parts?.[name];
        if (!part) throw new UnknownMember(`${parent.className}.${name}`, 'property');
        return part(self);
      }
      case PathType.Indexer:
        if (!table.item) throw new UnknownMember(`${parent.className}.getItem`, 'method');
        return table.item(self, this.arguments(`${parent.className}.getItem`, path.ArgumentInfo));
      case PathType.Method: {
        const answer = this.invoke(parent, path.Name, path.ArgumentInfo);
        if (answer === null || answer instanceof Instance) return answer;
        throw new UnknownMember(`${parent.className}.${path.Name}`, 'method that answers with an object');
      }
      default:
        throw new UnknownMember(`object path type ${String(path.ObjectPathType)}`, 'path');
    }
  }

  private table(instance: Instance): ClassTable<unknown> {
    return tableOf(this.tables, instance);
  }
}
