const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

const common = {
  rootDir: __dirname,
  transform: { "^.+\\.(ts|tsx|js|mjs)$": swc },
  // hucre and preact ship ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|preact)/)"],
};

module.exports = {
  // Against hanging only: how long a test takes is the machine's business.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      setupFiles: ["<rootDir>/test/seed-properties.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/support/wait-patiently.js"],
      moduleNameMapper: {
        // As webpack.config.js does it for the pane.
        "^react/jsx-runtime$": "preact/jsx-runtime",
        "^react-dom/client$": "preact/compat/client",
        "^react-dom/test-utils$": "preact/compat/test-utils",
        "^react-dom$": "preact/compat",
        "^react$": "preact/compat",
        "\\.module\\.css$": "<rootDir>/test/taskpane/support/class-names.js",
        // The grid's prebuilt files, as the workbench serves them: the others need ES modules.
        "^@univerjs/([^/]+)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js",
        "^@univerjs/([^/]+)/facade$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/facade.js",
      },
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/start-shared-servers.ts",
      globalTeardown: "<rootDir>/test/e2e/stop-shared-servers.ts",
    },
    {
      ...common,
      displayName: "package",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/packaging/**/*.e2e.ts"],
    },
  ],
};
