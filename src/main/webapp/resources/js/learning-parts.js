// What the forms of questions do besides sending: steps that move, rows of a table. The player of a package that we make has this file too.

/** Steps move up and down by buttons; their numbers follow, and a number that is chosen moves its step. */
function order(list, told, moved) {
  const rows = () => [...list.children];
  const number = () => rows().forEach((row, place) => {
    row.querySelector('select').value = String(place + 1);
    row.querySelector('[data-move=up]').disabled = place === 0;
    row.querySelector('[data-move=down]').disabled = place === rows().length - 1;
  });
  const settle = (row, focused) => {
    number();
    if (focused.disabled) {
      row.querySelector('button:not([disabled])').focus();
    } else {
      focused.focus();
    }
    told.textContent = moved
      .replace('{0}', row.querySelector('.order-text').textContent)
      .replace('{1}', String(rows().indexOf(row) + 1));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
  for (const moves of list.querySelectorAll('.order-moves')) {
    moves.hidden = false;
  }
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-move]');
    const row = button?.closest('li');
    if (!row) { return; }
    if (button.dataset.move === 'up') {
      row.previousElementSibling?.before(row);
    } else {
      row.nextElementSibling?.after(row);
    }
    settle(row, button);
  });
  list.addEventListener('change', event => {
    if (event.target.localName !== 'select') { return; }
    event.stopPropagation();
    const row = event.target.closest('li');
    const others = rows().filter(other => other !== row);
    const place = Number(event.target.value) - 1;
    if (place >= others.length) {
      list.append(row);
    } else {
      others[place].before(row);
    }
    settle(row, event.target);
  });
  list.closest('form').addEventListener('restored', number);
  number();
}

/** Each row of a table has its own buttons; what is picked is gathered in the row's hidden list, under the name of every answer. */
function table(rowsOf) {
  const rows = [...rowsOf.tBodies[0].rows];
  const gather = () => rows.forEach(row => {
    row.querySelector('select').value = row.querySelector('input:checked')?.value ?? '';
  });
  const spread = () => rows.forEach(row => {
    const picked = row.querySelector('select').value;
    for (const button of row.querySelectorAll('input')) {
      button.checked = button.value === picked;
    }
  });
  rowsOf.addEventListener('change', gather);
  rowsOf.closest('form').addEventListener('restored', spread);
  // what was kept may have been given back to the lists before this ran
  if (rows.some(row => row.querySelector('select').value)) {
    spread();
  } else {
    gather();
  }
}

globalThis.parts = Object.assign(globalThis.parts ?? {}, { order, table });
