export const generateAction = () => [];
