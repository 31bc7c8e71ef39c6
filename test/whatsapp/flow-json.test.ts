import { describe, expect, it, test } from 'vitest';
import { addUser } from '../../flows/add-user.ts';
import { addUserForm } from '../../src/app/add-user/form.ts';
import { checkFlowJson } from '../../src/demo/meta/flow-json.ts';
import { botLanguages } from '../../src/domain/language.ts';
import { flowJson } from '../../src/whatsapp/cloud-api/flow-json.ts';
import { allForms } from '../../src/whatsapp/cloud-api/forms.ts';

describe('our forms', () => {
  test.each(allForms())('$name keeps the rules that Meta documents', ({ json }) => {
    expect(checkFlowJson(json).faults).toEqual([]);
  });

  it('are one for each language, each with a name of its own that Meta takes', () => {
    expect(allForms().map(({ language }) => language)).toEqual([...botLanguages]);
    const names = allForms().map(({ name }) => name);
    expect(new Set(names).size).toBe(botLanguages.length);
    for (const name of names) expect(name).toMatch(/^usher_add_user_(en|es|pt_br)_[0-9a-f]{8}$/);
    expect(allForms().map(({ name }) => name)).toEqual(names);
  });

  test.each(botLanguages)('ask in %s what the chat asks, in its order', language => {
    const asked = addUserForm(language).fields.map(({ name }) => name.replace(/^(first|last)_name$/, 'name'));
    expect([...new Set(asked)]).toEqual(Object.keys(addUser.slots));
  });

  it('are filled in with what comes along, and hand every answer back', () => {
    const [screen] = flowJson(addUserForm('en')).screens;
    const [form] = screen.layout.children as [
      { 'init-values': Record<string, string>; children: { type: string; label: string; name?: string }[] },
    ];
    expect(form.children.map(({ type, label }) => [type, label])).toEqual([
      ['TextInput', 'First name'],
      ['TextInput', 'Last name'],
      ['TextInput', 'Email'],
      ['TextInput', 'Phone'],
      ['RadioButtonsGroup', 'Role'],
      ['Dropdown', 'Language'],
      ['CheckboxGroup', 'Teams'],
      ['Footer', 'Go on to the summary'],
    ]);
    const names = form.children.flatMap(({ name }) => name ?? []);
    expect(form['init-values']).toEqual(
      Object.fromEntries(names.map(name => [name, `\${data.from_${name}}`])),
    );
    expect(form.children.at(-1)).toMatchObject({
      'on-click-action': {
        name: 'complete',
        payload: Object.fromEntries(names.map(name => [name, `\${form.${name}}`])),
      },
    });
    expect(Object.keys(screen.data)).toEqual(expect.arrayContaining(['teams', 'has_teams']));
  });
});

describe('the rules of Flow JSON refuse', () => {
  const screen = '"id":"PERSON"';
  const inputs = '"type":"TextInput","name":"first_name","label":"First name"';
  test.each([
    ['a version that cannot be published', '"version":"7.3"', '"version":"1.0"', 'version'],
    ['a screen id with digits', screen, '"id":"PERSON_1"', 'letters and underscores'],
    ['the reserved screen id', screen, '"id":"SUCCESS"', 'reserved'],
    ['a flow that cannot end', '"terminal":true', '"terminal":false', 'terminal'],
    ['a label of 21 characters', inputs, inputs.replace('First name', 'x'.repeat(21)), '20'],
    ['an empty label', inputs, inputs.replace('First name', ' '), 'blank'],
    ['a component without a name', inputs, '"type":"TextInput","label":"First name"', 'received undefined'],
    ['two components of one name', inputs, inputs.replace('first_name', 'last_name'), 'unique'],
    ['an option without a title', '"title":"Spanish"', '"title":""', 'blank'],
    ['two options of one id', '"id":"es"', '"id":"en"', 'unique'],
    ['a reference to data that nobody declares', '{data.has_teams}', '{data.has_none}', 'not there'],
    ['an answer of a field that is not there', '{form.phone}', '{form.fax}', 'not there'],
    ['data without an example', '"__example__":"Ana"', '"example":"Ana"', '__example__'],
    ['an example of another type', '"__example__":true', '"__example__":"yes"', 'of its type'],
    ['a property that a component does not have', '"max-chars":100', '"max-chars":100,"max":3', 'max'],
    ['a button that needs a server', '"name":"complete"', '"name":"data_exchange"', 'complete'],
    ['what is not JSON', '{"version"', '{version', 'not JSON'],
  ])('%s', (_what, there, instead, complaint) => {
    const { json } = allForms()[0]!;
    expect(json).toContain(there);
    const { faults } = checkFlowJson(json.replace(there, instead));
    expect(faults.map(({ message, pointers }) => `${pointers[0]?.path} ${message}`).join('\n')).toContain(
      complaint,
    );
  });

  const withChildren = (type: string, count: number) => {
    const flow = flowJson(addUserForm('en'));
    const [form] = flow.screens[0].layout.children as [{ children: { type: string }[] }];
    if (type === 'TextInput') {
      const extra = (n: number) => ({ type, name: `extra_${'x'.repeat(n + 1)}`, label: 'More' });
      form.children.push(...Array.from({ length: count }, (_, n) => extra(n)));
    } else {
      const options = Array.from({ length: count }, (_, n) => ({ id: String(n), title: `Option ${n}` }));
      Object.assign(form.children.find(child => child.type === type)!, { 'data-source': options });
    }
    return checkFlowJson(JSON.stringify(flow)).faults.length;
  };
  test.each([
    ['RadioButtonsGroup', 20],
    ['CheckboxGroup', 20],
    ['Dropdown', 200],
    ['TextInput', 42],
  ])('more options or components than a %s may have', (type, most) => {
    expect(withChildren(type, most)).toBe(0);
    expect(withChildren(type, most + 1)).toBeGreaterThan(0);
  });
});
