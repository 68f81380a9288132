import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsPage } from '../../../bench/load/pages.ts';

test('preload lines name the scripts with their hash, and the documents, where scripts and data are', () => {
  const subject = elementsPage('ours', 'card only', 'ours', new Map([['course-card.js', 'sha384-abc']]));
  const html = subject.html('https://cdn.example');
  assert.match(
    html,
    /<link rel="modulepreload" href="https:\/\/cdn\.example\/ours\/course-card\.js" integrity="sha384-abc"/,
  );
  assert.match(
    html,
    /<link rel="preload" as="fetch" crossorigin href="https:\/\/cdn\.example\/data\/courses\/274\.json"/,
  );
  assert.doesNotMatch(elementsPage('ours', 'card only', 'ours').html('https://cdn.example'), /preload/);
});
