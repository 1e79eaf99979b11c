// The examples of the command line in a document: what is shown is what the commands print.
import { runIn } from '../../apps/cli/src/io-in-memory.ts';

const block = /^```console\n([\s\S]*?)^```$/gm;
const prompt = '$ npm run -s plumbline -- ';

/** `$ npm run -s plumbline -- WORDS [> FILE] [| head -N]`, the only form an example may have. */
async function output(line: string, files: Record<string, string>): Promise<string> {
  const found = /^([^>|]+?)(?: > (\S+))?(?: \| head -(\d+))?$/.exec(line.slice(prompt.length));
  if (!line.startsWith(prompt) || found === null) throw new Error(`cannot run this example: ${line}`);
  const [, words = '', file, lines] = found;
  const { out, err } = await runIn({ files }, ...words.split(' '));
  if (err !== '') throw new Error(`${line}: ${err}`);
  if (file !== undefined) {
    files[file] = out;
    return '';
  }
  return lines === undefined ? out : out.split('\n').slice(0, Number(lines)).join('\n');
}

/** The document with every example's output as it is today. Files written in one block are there in the next. */
export async function withTodaysOutput(text: string): Promise<string> {
  const files: Record<string, string> = {};
  let fresh = text;
  for (const [whole, body = ''] of text.matchAll(block)) {
    const commands = body.split('\n').filter((line) => line.startsWith('$ '));
    const said: string[] = [];
    for (const command of commands) said.push(command, (await output(command, files)).trimEnd());
    fresh = fresh.replace(whole, () => `\`\`\`console\n${said.filter((line) => line !== '').join('\n')}\n\`\`\``);
  }
  return fresh;
}

export const countExamples = (text: string): number => [...text.matchAll(block)].length;
