import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How much a document asks for, fragments counted wherever they are spread. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: DocumentSize = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/** Looks at every part of the document once, so that it is cheap even where fragments multiply. */
export function measureDocument(document: DocumentNode): DocumentSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, DocumentSize>();

  const measureFragment = (name: string): DocumentSize => {
    const known = measured.get(name);
    if (known) return known;
    // A fragment that spreads itself is refused by validation: here it only must not run for ever.
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment ? measureSelections(fragment.selectionSet) : NOTHING;
    measured.set(name, size);
    return size;
  };

  const measureSelections = ({ selections }: SelectionSetNode): DocumentSize =>
    selections
      .map((selection): DocumentSize => {
        const own = selection.directives?.length ?? 0;
        if (selection.kind === Kind.FRAGMENT_SPREAD) return withDirectives(measureFragment(selection.name.value), own);
        const below = selection.selectionSet ? measureSelections(selection.selectionSet) : NOTHING;
        if (selection.kind === Kind.INLINE_FRAGMENT) return withDirectives(below, own);
        const aliases = below.aliases + (selection.alias ? 1 : 0);
        return { depth: below.depth + 1, fields: below.fields + 1, aliases, directives: below.directives + own };
      })
      .reduce(sum, NOTHING);

  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? withDirectives(measureSelections(definition.selectionSet), definition.directives?.length ?? 0)
      : definition.kind === Kind.FRAGMENT_DEFINITION
        ? // Also one that nobody spreads is validated.
          { ...measureFragment(definition.name.value), fields: 0, aliases: 0 }
        : [],
  );
  return operations.reduce(sum, NOTHING);
}

function withDirectives(size: DocumentSize, directives: number): DocumentSize {
  return { ...size, directives: size.directives + directives };
}

function sum(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}
