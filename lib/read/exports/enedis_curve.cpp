// SPDX-License-Identifier: Apache-2.0
// The load curve from the customer account of Enedis: mean watts of the step that ends at the time.
#include "read/exports/forms.hpp"
#include "read/exports/local_steps.hpp"

namespace habitat::exports {
namespace {

class Reader : public FormReader {
 public:
  explicit Reader(MeterSink& sink) : sink_(sink) {}

  Text row(const std::vector<std::string>& cells, int line) override {
    const auto time = time_of(cell_at(cells, 0));
    const std::string_view value = cell_at(cells, 1);
    if (is_missing(value)) return {};
    if (!time) return without_date(value);
    const Use watts = use_of(value, per_watt_minute);
    if (!watts.wrong.empty()) return watts.wrong;
    if (time->offset)
      sink_.step(Minute{day_number(time->date)} * 1440 + time->minute_of_day - *time->offset,
                 watts.amount, false, line);
    else
      steps_.add({time->date, time->minute_of_day, watts.amount, false, line});
    return {};
  }
  void end() override { steps_.give(sink_); }

 private:
  MeterSink& sink_;
  LocalSteps steps_;
};

}  // namespace

const Form enedis_curve{
    "enedis-curve",
    {"Enedis, load curve", "Enedis, courbe de charge"},
    Kind::readings,
    Measure::curve,
    Carrier::electricity,
    [](const Header& header) {
      return header.find("horodate") == 0 && header.find("valeur") == 1 &&
             header.said("type_de_donnees") == "Courbe de charge" &&
             header.said("grandeur_metier") == "Consommation" && header.said("unite") == "W";
    },
    reader_of<Reader>,
    nullptr};

}  // namespace habitat::exports
