/** What makes this browser a linked device, kept in its profile; strict, so that a killed browser keeps it too. */

const name = 'signal-storage';

export async function readDevice() {
  return request((await open()).transaction('device').objectStore('device').get('token'));
}

export async function writeDevice(token) {
  const transaction = (await open()).transaction('device', 'readwrite', { durability: 'strict' });
  transaction.objectStore('device').put(token, 'token');
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
}

function open() {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('device');
  return request(opening);
}

function request(asked) {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
