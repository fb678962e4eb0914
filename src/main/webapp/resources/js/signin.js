// In a demonstration: a click on one of the invented people fills the form in and sends it. Without this script one types.
const known = document.querySelector('[data-demo-password]')?.textContent.trim();
for (const account of document.querySelectorAll('[data-demo]')) {
  account.addEventListener('click', () => {
    document.getElementById('email').value = account.dataset.demo;
    document.getElementById('password').value = known;
    document.getElementById('enter').click();
  });
}
