/** Where the storage keeps the picture of a page. */
export const pictureKey = (versionId: string, page: number) => `pages/${versionId}/${page}`
