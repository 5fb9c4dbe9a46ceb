// ES5, in a file of its own and unchanged by the build: Office 2016 and 2019 show the pane in Internet
// Explorer, where nothing else here runs; and a network filter that holds office.js back would otherwise
// leave an empty page. A file, because the policy of the pages runs no script out of a page.
(function () {
  var WAIT_MS = 20000;

  /** @param {string} id of one of the texts in taskpane.html */
  function say(id) {
    var wait = document.getElementById('wait');
    var text = document.getElementById(id);
    // Gone once the pane itself is on the screen.
    if (!wait || !text) return;
    wait.style.display = 'none';
    text.style.display = 'block';
    document.title = text.getElementsByTagName('h1')[0].innerHTML;
  }

  function isTooOld() {
    var agent = navigator.userAgent;
    if (agent.indexOf('Trident/') >= 0 || agent.indexOf('MSIE ') >= 0) return true;
    if (agent.indexOf('Edge/') >= 0) return true;
    // What the pane takes for granted; that an expression looks behind is the youngest of it: Safari
    // has it since 16.4, of 2023. Found out here, for the file that has one is loaded with the first import.
    return !window.Promise || !window.Promise.allSettled || !window.globalThis || !looksBehind();
  }

  function looksBehind() {
    try {
      return new RegExp('(?<=a)b').test('ab');
    } catch (error) {
      return !(error instanceof SyntaxError);
    }
  }

  if (isTooOld()) {
    say('too-old');
    // An engine that gets on with most of the pane would draw it over what was just said.
    document.getElementById('root').removeAttribute('id');
    return;
  }
  window.addEventListener(
    'error',
    function (event) {
      var failed = event.target;
      if (event.message && event.message.indexOf('SyntaxError') >= 0) say('too-old');
      // Without office.js the pane itself says so; without its own files nothing else would.
      else if (failed && failed.tagName === 'SCRIPT' && failed.src.indexOf('/office.js') < 0) {
        say('unreachable');
      }
    },
    true
  );
  setTimeout(function () {
    say('unreachable');
  }, WAIT_MS);
})();
