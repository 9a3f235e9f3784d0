import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { stayAtKeys } from '../../../src/terminal/programs/stay-at-keys.ts';

describe('while another program has the terminal', () => {
  it.each([
    ['linux', ['SIGINT']],
    ['darwin', ['SIGINT']],
    ['win32', ['SIGINT', 'SIGBREAK']],
  ])('what its keys send does not end us, on %s', (name, signals) => {
    const heard = new EventEmitter();
    const host = {
      on: (signal: string, listener: () => void) => heard.on(signal, listener),
      off: (signal: string, listener: () => void) => heard.off(signal, listener),
    };
    const leave = stayAtKeys(Object.assign(Object.create(process), host), platformOf(name));
    expect(heard.eventNames()).toEqual(signals);
    leave();
    expect(heard.eventNames()).toEqual([]);
  });
});
