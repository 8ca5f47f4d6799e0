/** Hands a text to the visitor as a file; nothing leaves the page. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun, which it has not in this very task.
  setTimeout(() => URL.revokeObjectURL(url));
}
