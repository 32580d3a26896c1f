// SPDX-License-Identifier: Apache-2.0
// What rules ask of a dwelling: where it stands, in the divisions that each rule knows, and the
// loan that paid for it.
#pragma once

#include "describe/names.hpp"

namespace habitat::law {

/// Zones of the housing aid and of the rents of PLAI and PLUS.
enum class Zone123 { zone_1, zone_1bis, zone_2, zone_3 };
/// Zones of the rents of PLS and of intermediate dwellings.
enum class ZoneAbc { a_bis, a, b1, b2, c };
/// Areas of the resource ceilings.
enum class Region { paris, ile_de_france, overseas, other };
enum class Product { plai, plai_adapte, plus, pls, lli };

constexpr bool is_very_social(Product product) {
  return product == Product::plai || product == Product::plai_adapte;
}

/// The housing aid and the RLS know three zones, counted from 0: zone 1bis is in the first.
constexpr std::size_t aid_zone(Zone123 zone) {
  return zone == Zone123::zone_2 ? 1 : zone == Zone123::zone_3 ? 2 : 0;
}

}  // namespace habitat::law

namespace habitat {

template <>
inline constexpr auto names_of<law::Zone123> = name_table<law::Zone123>({
    named(law::Zone123::zone_1, "1", {"zone 1", "zone 1"}),
    named(law::Zone123::zone_1bis, "1bis", {"zone 1 bis", "zone 1 bis"}),
    named(law::Zone123::zone_2, "2", {"zone 2", "zone 2"}),
    named(law::Zone123::zone_3, "3", {"zone 3", "zone 3"}),
});
template <>
inline constexpr auto names_of<law::ZoneAbc> = name_table<law::ZoneAbc>({
    named(law::ZoneAbc::a_bis, "Abis", {"zone A bis", "zone A bis"}),
    named(law::ZoneAbc::a, "A", {"zone A", "zone A"}),
    named(law::ZoneAbc::b1, "B1", {"zone B1", "zone B1"}),
    named(law::ZoneAbc::b2, "B2", {"zone B2", "zone B2"}),
    named(law::ZoneAbc::c, "C", {"zone C", "zone C"}),
});
template <>
inline constexpr auto names_of<law::Region> = name_table<law::Region>({
    named(law::Region::paris, "paris",
          {"Paris and the communes next to it", "Paris et communes limitrophes"}),
    named(law::Region::ile_de_france, "idf", {"Île-de-France", "Île-de-France"}),
    named(law::Region::overseas, "overseas", {"overseas", "outre-mer"}),
    named(law::Region::other, "other", {"another region", "autre région"}),
});
template <>
inline constexpr auto names_of<law::Product> = name_table<law::Product>({
    named(law::Product::plai, "plai", {"PLAI", "PLAI"}),
    named(law::Product::plai_adapte, "plai_adapte", {"PLAI adapté", "PLAI adapté"}),
    named(law::Product::plus, "plus", {"PLUS", "PLUS"}),
    named(law::Product::pls, "pls", {"PLS", "PLS"}),
    named(law::Product::lli, "lli", {"LLI", "LLI"}),
});

}  // namespace habitat
