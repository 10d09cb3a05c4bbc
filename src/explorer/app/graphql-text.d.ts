/** esbuild loads the explorer's documents as text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
