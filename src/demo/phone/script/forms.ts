/** A form over its phone, as WhatsApp shows one: its fields as they stand, and one button that sends all of it. */
export const forms = `
const formDialog = document.getElementById('form');
let openedForm;

function openForm(person, message) {
  openedForm = { person, message };
  const { title, send, fields } = message.form;
  formDialog.querySelector('h2').textContent = title;
  formDialog.querySelector('[type=submit]').textContent = send;
  formDialog.querySelector('.problem').textContent = '';
  formDialog.querySelector('form > div').replaceChildren(...fields.map(fieldElement));
  openOver(person, formDialog);
}

const keyboards = { email: 'email', phone: 'tel', number: 'decimal' };

function fieldElement(field) {
  if (field.kind === 'input') {
    return el('label', null, field.label,
      el('input', { name: field.name, value: field.value, inputmode: keyboards[field.input], maxlength: String(field.maxChars), required: field.required, autocomplete: 'off' }),
      field.hint ? el('small', null, field.hint) : null);
  }
  const type = field.kind === 'some' ? 'checkbox' : 'radio';
  return el('fieldset', null, el('legend', null, field.label), field.options.map(option =>
    el('label', { class: 'option' },
      el('input', { type, name: field.name, value: option.id, checked: [field.value].flat().includes(option.id) }),
      el('span', null, option.title, option.description ? el('small', null, option.description) : null))));
}

formDialog.querySelector('form').addEventListener('submit', async event => {
  event.preventDefault();
  const { person, message } = openedForm;
  const given = new FormData(event.target);
  const answers = Object.fromEntries(message.form.fields.map(({ name, kind }) => [name, kind === 'some' ? given.getAll(name) : given.get(name) ?? '']));
  const missing = message.form.fields.find(({ name, required }) => required && answers[name].length === 0);
  const { problem } = missing ? { problem: missing.label + ' is required.' } : await ask('/people/' + person.waId + '/messages', { form: { messageId: message.id, answers } });
  formDialog.querySelector('.problem').textContent = problem ?? '';
  if (problem) return;
  formDialog.close();
  person.view?.field.focus();
});
`;
