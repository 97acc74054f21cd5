import { strictEqual } from 'node:assert';
import * as vscode from 'vscode';

describe('the host', () => {
  it('opens the copy of the fixtures', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    strictEqual(folder?.name, 'workspace');
  });
});
