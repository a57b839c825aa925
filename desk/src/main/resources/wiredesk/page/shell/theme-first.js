// Before the first paint, so that nobody is dazzled: the theme chosen last time.
try {
  const theme = localStorage.getItem('wiredesk.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // no storage: the system's theme
}
