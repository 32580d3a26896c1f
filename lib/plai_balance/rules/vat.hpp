// SPDX-License-Identifier: Apache-2.0
// The VAT that is finally borne on a cost line. The tax on inputs is recovered; what stays is the
// rate of the livraison à soi-même of the tranche, by date of the works order, place and works.
// CGI 278 sexies and 278 sexies-0 A; in the CIBS since 2026-09-01, at constant law. Works in let
// social housing bear one rate, whatever the product; a lower one for some works in a priority
// district is told, not taken.
#pragma once

#include "law/parameters.hpp"
#include "plai_balance/rules/plan.hpp"

namespace habitat::plai_balance {

/// The dated rate of a product; null where no text that was seen gives one.
inline const Parameter* vat_parameter(const Operation& operation, Product product) {
  using namespace law::parameter;
  if (!operation.kind || product == Product::lli) return nullptr;
  switch (*operation.kind) {
    case OperationKind::new_build:
    case OperationKind::vefa:
      if (is_very_social(product)) return &vat_new_build_plai;
      if (product == Product::pls) return &vat_new_build_pls;
      return operation.qpv ? &vat_new_build_plus_qpv : &vat_new_build_plus;
    case OperationKind::acquisition_improvement:
      if (product != Product::pls) return &vat_acquisition_plai_plus;
      return operation.conversion ? &vat_acquisition_pls_conversion : &vat_acquisition_pls;
    case OperationKind::rehabilitation:
      return &vat_social_works;
  }
  return nullptr;
}

template <Number N>
std::optional<N> reduced_vat(const Operation& operation, const std::optional<Product>& product,
                             const Law& law, Date order) {
  const Parameter* parameter = product ? vat_parameter(operation, *product) : nullptr;
  return parameter ? law.value<N>(*parameter, order) : std::optional<N>();
}

/// What holds where a line does not say its VAT. Interest bears none; land is bought with or
/// without VAT, which only its deed can tell, but for a VEFA.
inline std::optional<VatWord> usual_vat(Chapter chapter, const Operation& operation) {
  if (chapter == Chapter::financial) return VatWord::none;
  if (chapter != Chapter::land || operation.kind == OperationKind::vefa) return VatWord::reduced;
  return {};
}

/// What a cost line says of its VAT, or what holds in its place; empty when it gives a rate.
template <Number N>
std::optional<VatWord> vat_word(const Cost<N>& line, const Operation& operation) {
  return line.vat ? line.vat->word : usual_vat(line.chapter, operation);
}

}  // namespace habitat::plai_balance
