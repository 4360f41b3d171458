/** What the language and its libraries look for on any object, whatever it is. */
const ASKED_OF_ANYTHING = ['then', 'toJSON', 'constructor', '$$typeof', 'nodeType', 'asymmetricMatch'];

/** An object that refuses to be asked for a member it does not have, naming it. */
export function strict<Known extends object>(name: string, known: Known): Known {
  return new Proxy(known, {
    get(target, member, receiver): unknown {
      if (typeof member === 'string' && !(member in target) && !ASKED_OF_ANYTHING.includes(member)) {
        throw new Error(`${name}.${member}: the workbench knows no such member.`);
      }
      return Reflect.get(target, member, receiver);
    },
  });
}
