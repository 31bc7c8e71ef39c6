/** Where a wa.me link leads in the demo: to the phone page, which asks whose phone it is opened on. */
function onPhonePage(href: string, phonePath: string): string {
  const { hostname, pathname, searchParams } = new URL(href);
  if (hostname !== 'wa.me') return href;
  const query = new URLSearchParams({ to: pathname.slice(1), text: searchParams.get('text') ?? '' });
  return `${phonePath}?${query}`;
}

/** A mail's HTML with its links opening in a new tab, and those to WhatsApp on the phone page. Nothing else is touched. */
export function withDemoLinks(html: string, phonePath: string): string {
  const leading = html.replace(/href="(https:\/\/wa\.me\/[^"]*)"/gu, (_, href: string) => {
    const target = onPhonePage(href.replaceAll('&amp;', '&'), phonePath);
    return `href="${target.replaceAll('&', '&amp;')}"`;
  });
  return leading.replace(/<head[^>]*>/iu, '$&<base target="_blank">');
}

/** A mail's text in pieces, links among them; `href` is where a link leads in the demo. */
export function textWithLinks(text: string, phonePath: string): { text: string; href?: string }[] {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/u).map((piece, i) =>
    // What the pattern caught stands at the odd places.
    i % 2 === 1 && URL.canParse(piece)
      ? { text: piece, href: onPhonePage(piece, phonePath) }
      : { text: piece },
  );
}
