/** Where a repository keeps the wanted state, unless it says otherwise. */
const FOLDER = 'promotions';

/** The folder of the wanted state, by the input. */
export const folderOf = (given: string): string => (given === '' ? FOLDER : given);
