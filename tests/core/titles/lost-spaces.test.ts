import { expect, test } from "vitest";
import { normalizeTitle } from "../../../src/core/index.ts";

test.each([
  ["VerkhovnyiSud poiasnyv zakon", "Verkhovnyi Sud poiasnyv zakon"],
  ["Novoye v prilozheniiBKS dlya klientov", "Novoye v prilozhenii BKS dlya klientov"],
  ["Chto govorit SynSkorobogatovoy v sude", "Chto govorit Syn Skorobogatovoy v sude"],
  ["Zapusk BelAES i otvet KamAZ", "Zapusk BelAES i otvet KamAZ"],
  ["Vybory: kak YouTube menyaet mir", "Vybory: kak YouTube menyaet mir"],
])("%s", (title, repaired) => expect(normalizeTitle(title).repaired).toBe(repaired));
