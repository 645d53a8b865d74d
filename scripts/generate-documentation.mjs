export const generateDocumentation = () => [];
