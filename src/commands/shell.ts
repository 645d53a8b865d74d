/** The run of somebody's shell: nobody vouches for who ran it. */
export const SHELL = 'shell';
