// SPDX-License-Identifier: Apache-2.0
// The history of days that customers of Veolia in Île-de-France download: litres.
#include "read/exports/forms.hpp"

namespace habitat::exports {
namespace {

constexpr std::string_view litres = "consommation_du_jour_(litres)", how = "index_mesure/estime";

class Reader : public FormReader {
 public:
  Reader(const Header& header, MeterSink& sink)
      : sink_(sink), litres_(header.find(litres)), how_(header.find(how)) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto day = day_of(cell_at(cells, 0));
    const std::string_view value = cell_at(cells, litres_);
    if (!day) return without_date(value);
    if (is_missing(value)) {
      sink_.missing(*day, next_day(*day));
      return {};
    }
    const Use use = use_of(value, per_thousandth, true);
    if (!use.wrong.empty()) return use.wrong;
    sink_.span(*day, next_day(*day), use.amount, is_estimated(cell_at(cells, how_)), line);
    return {};
  }

 private:
  MeterSink& sink_;
  std::size_t litres_, how_;
};

}  // namespace

const Form veolia_daily{"veolia-idf",
                        {"Veolia Île-de-France, use by day", "Veolia Île-de-France, consommation par jour"},
                        Kind::readings,
                        Measure::daily,
                        Carrier::water,
                        [](const Header& header) {
                          return header.find("date_de_releve") == 0 && header.has(litres) &&
                                 header.has("index_releve_(litres)");
                        },
                        reader_of<Reader>,
                        nullptr};

}  // namespace habitat::exports
