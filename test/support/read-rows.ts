/** Runs in a page of the extension: every row of a store of the ledger. */
export async function readRows(store: string): Promise<readonly Record<string, unknown>[]> {
  const open = indexedDB.open('haltwatch')
  await new Promise((done) => {
    open.onsuccess = done
  })
  const request = open.result.transaction(store).objectStore(store).getAll()
  await new Promise((done) => {
    request.onsuccess = done
  })
  open.result.close()
  return request.result
}
