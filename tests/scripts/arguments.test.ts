import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { ArgumentError, readStartArguments } from '../../scripts/start/arguments.ts';

describe('the arguments of npm start', () => {
  it('listen on loopback, port 3333, with data in ./data unless told otherwise', () => {
    expect(readStartArguments([], {})).toEqual({
      host: '127.0.0.1',
      port: 3333,
      dataDir: join(ROOT, 'data'),
      cert: null,
      key: null,
      publicUrl: null,
    });
  });

  it('take the public address from the argument, else from the environment, and refuse what is none', () => {
    const env = { FIZ_PUBLIC_URL: 'https://a.example' };
    expect(readStartArguments([], env).publicUrl).toBe('https://a.example');
    expect(readStartArguments(['--public-url', 'https://b.example/fiz'], env).publicUrl).toBe(
      'https://b.example/fiz',
    );
    for (const wrong of [
      'infobox.example',
      'ftp://a.example',
      'https://a.example/?x=1',
      'javascript:alert(1)',
    ])
      expect(() => readStartArguments(['--public-url', wrong], {})).toThrow(
        /--public-url: .* is not a public address/,
      );
  });

  it('are read after two dashes', () => {
    const args = readStartArguments(['--port', '4000', '--data', '/srv/fiz', '--host', '0.0.0.0'], {});
    expect(args).toMatchObject({ port: 4000, dataDir: '/srv/fiz', host: '0.0.0.0' });
  });

  it('are read where npm puts them when the two dashes were forgotten', () => {
    const env = { npm_config_port: '4000', npm_config_data: 'other', npm_config_host: 'localhost' };
    expect(readStartArguments([], env)).toMatchObject({
      port: 4000,
      dataDir: join(ROOT, 'other'),
      host: 'localhost',
    });
  });

  it('win over what npm passes on', () => {
    expect(readStartArguments(['--port', '4000'], { npm_config_port: '5000' }).port).toBe(4000);
  });

  it.each(['abc', '-1', '70000', '65535', '3.5', ''])(
    'refuse %j as a port and say what is allowed',
    (port) => {
      expect(() => readStartArguments([`--port=${port}`], {})).toThrow(ArgumentError);
      expect(() => readStartArguments([`--port=${port}`], {})).toThrow(/whole number from 1 to 65534/);
    },
  );

  it('want certificate and key together', () => {
    expect(() => readStartArguments(['--cert', 'a.pem'], {})).toThrow(/belong together/);
  });

  it('answer an unknown word with the usage', () => {
    expect(() => readStartArguments(['--prot', '1'], {})).toThrow(/Usage: npm start/);
  });
});
