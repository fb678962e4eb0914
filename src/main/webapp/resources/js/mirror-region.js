// The page's own way to paper.
document.querySelector('[data-print]').addEventListener('click', () => print());
