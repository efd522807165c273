/** The newest `size` entries: what is older is forgotten. */
export class Memory<T> {
  private readonly kept = new Map<string, T>()
  private readonly size: number
  constructor(size: number) {
    this.size = size
  }
  get(key: string): T | undefined {
    return this.kept.get(key)
  }
  set(key: string, value: T): void {
    this.kept.delete(key)
    this.kept.set(key, value)
    if (this.kept.size > this.size) for (const oldest of this.kept.keys()) return void this.kept.delete(oldest)
  }
  delete(key: string): void {
    this.kept.delete(key)
  }
}
