import mammoth from "mammoth";

declare const self: { onmessage: unknown; postMessage(message: unknown): void };

/** Pictures are not read: they can be larger than all the text. */
const noPictures = mammoth.images.imgElement(async () => ({ src: "" }));

/** Turns a Word document into HTML, away from the windows. What it cannot read it answers with nothing. */
self.onmessage = ({ data }: { data: Uint8Array }) => {
  const arrayBuffer = data.slice().buffer;
  mammoth.convertToHtml({ arrayBuffer }, { convertImage: noPictures }).then(
    ({ value }) => self.postMessage({ html: value }),
    () => self.postMessage({}),
  );
};
