/** Words in front of a noun, such as `meine` and `das`, which would have to change after *mit*. */
const bends =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|[mds]ein|ihr|euer|unser|dies|jed|jen|all)(?:e[rsnm]?)?|beid(?:en?|es?))\s/i;

/**
 * `Vor dem Gespräch mit Koen`. What would have to be bent after *mit*, such as *meine Chefin*, stands
 * behind a colon instead, as the person wrote it.
 */
export const withName = (title: string, name: string): string =>
  bends.test(name.trimStart()) ? `${title}: ${name}` : `${title} mit ${name}`;
