/** A text as a YAML value, in a list too: in quotes where YAML would read it as something else. */
export function yamlText(text: string): string {
  const plain =
    /^[\p{L}(/.][^#,[\]{}\r\n]*$/u.test(text) &&
    !/:(?:\s|$)|\s$|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return plain ? text : `'${text.replace(/'/g, "''")}'`;
}
