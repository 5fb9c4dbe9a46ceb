// The ribbon command hands its message over in the address; it is shown as text, never as markup.
// In a file, because the policy of the pages runs no script out of a page.
(function () {
  var message = new URLSearchParams(location.hash.slice(1));
  document.documentElement.lang = message.get('language') === 'en' ? 'en' : 'vi';
  document.getElementById('title').textContent = message.get('title') || document.title;
  document.getElementById('text').textContent = message.get('text') || '';
})();
