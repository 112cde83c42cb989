import { defineConfig } from "prewire/config";

export default defineConfig({
  /**
   * Whose requests without a token are, so that the help desk can be tried at once. Nothing starts with it where NODE_ENV
   * is production: `authenticate` stands here then.
   */
  developmentPrincipal: { id: "ada.brandt@desk.example", roles: ["admin"], tenant: "desk" },
});
