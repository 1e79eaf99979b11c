import './file-pick.css';

interface FilePickProps {
  readonly label: string;
  /** Ends and types of files, as the browser wants them. */
  readonly accept: string;
  readonly onFile: (file: File) => unknown;
  readonly look?: 'main' | 'line';
  readonly class?: string;
}
/** Looks like a button, and picks a file. The same one may be picked again after it was mended. */
export const FilePick = ({ label, accept, onFile, look = 'line', class: more = '' }: FilePickProps) => (
  <label class={`button ${look} ${more} file-pick`}>
    {label}
    <input
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = '';
        if (file) void onFile(file);
      }}
    />
  </label>
);
