declare module 'pdfkit' {
  export interface Page {
    text(text: string, x?: number, y?: number, options?: object): Page
    text(text: string, options?: object): Page
    fontSize(size: number): Page
    font(data: Uint8Array): Page
    addPage(): Page
    rect(x: number, y: number, width: number, height: number): Page
    fill(colour: string): Page
    struct(type: string, draw?: () => void): Structure
    addStructure(structure: Structure): Page
    on(event: 'data', listener: (part: Buffer) => void): Page
    on(event: 'end', listener: () => void): Page
    end(): void
  }
  interface Structure {
    add(child: Structure): Structure
    end(): void
  }
  const Document: new (options?: object) => Page
  // biome-ignore lint/style/noDefaultExport: it is how the library exports itself
  export default Document
}
