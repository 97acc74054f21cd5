import { env, l10n, Uri, type Webview } from 'vscode';

/**
 * The document of a preview, which loads the page's script and style and nothing else. What the page shows
 * comes in messages, so that an update never reloads it.
 */
export function pageHtml(webview: Webview, assets: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(assets, 'page.js'));
  const style = webview.asWebviewUri(Uri.joinPath(assets, 'page.css'));
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  // The page has no other way to them: it loads nothing but its script and style.
  const strings = l10n.bundle ? ` data-strings="${escapeAttribute(JSON.stringify(l10n.bundle))}"` : '';
  return `<!DOCTYPE html>
<html lang="${l10n.bundle ? env.language : 'en'}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Intro Drafts</title>
  <link rel="stylesheet" href="${style}">
</head>
<body${strings}>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
