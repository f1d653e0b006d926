/** Sets that grow together: `join` unites, `find` names the set by one of its members. */
export class DisjointSets<T> {
  readonly #parents = new Map<T, T>();

  find(member: T): T {
    let root = member;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    // Shortens the way for those who ask again.
    for (let at = member; at !== root; ) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: T, b: T): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.#parents.set(second, first);
  }
}
