// SPDX-License-Identifier: Apache-2.0
// The billing regression of CalTRACK 2.0: the use of a day is a base, plus so much by degree day
// below a heating balance point, plus so much above a cooling one; which of them, and at which
// points, the periods themselves decide.
//
//   y_p = mu + bH H_p(b) + bC C_p(b), least sum of w_p (y_p - ...)^2, w_p the days with temperature
//
// Candidates are tried in the order: none, heating by point, cooling by point, both (cooling outer,
// never below heating), each only over enough degree days; mu, bH and bC are not below zero. The
// best is the one with the highest adjusted R2, the first of equals [3.3, 3.4].
#pragma once

#include <cmath>
#include <optional>
#include <span>

#include "energy/readings.hpp"
#include "energy/weather.hpp"

namespace habitat::energy {

enum class ModelKind { intercept_only, hdd_only, cdd_only, cdd_hdd };

/// Uses in the unit of the readings by day; slopes by degree day.
struct Model {
  std::optional<double> heating_balance_point, cooling_balance_point;
  double intercept = 0, beta_heating = 0, beta_cooling = 0;
  double r2_adj = 0;  ///< nought by definition without a slope [3.4.3]

  ModelKind kind() const;
  int slopes() const {
    return heating_balance_point.has_value() + cooling_balance_point.has_value();
  }
};

struct FitTerms {
  bool weather = true;              ///< false for water: a base alone
  bool cooling = false;             ///< electricity only [3.2.1.1]
  double minimum_degree_days = 20;  ///< over the baseline, in the unit of the temperatures
  double min_r2_adj = 0;            ///< a model with less is not taken; nought is CalTRACK
};

/// A model with what its baseline says of its errors.
struct Fit {
  Model model;
  int periods = 0, days = 0;              ///< days with a temperature: the sum of the weights
  double observed = 0;                    ///< of all periods
  double mean_use = 0, use_variance = 0;  ///< of totals by period, over all of them
  double rmse = 0;                        ///< of totals; P - c [4.3.2.2]
  std::optional<double> cvrmse, autocorrelation;  ///< null where nothing varies
  double weighted_residuals = 0;                  ///< the least sum above
  double mean_heating = 0, mean_cooling = 0;      ///< weighted means of H and C
  double heating_heating = 0, heating_cooling = 0, cooling_cooling = 0;  ///< centred products
};

/// The best model; none below two periods. Without weather: a base alone.
std::optional<Fit> fit(std::span<const Period> baseline, const Weather* weather,
                       const FitTerms& terms);

/// H and C of some days at the balance points of a model; nought where it has none.
struct Climate {
  double heating = 0, cooling = 0;
};
Climate climate(const Model& model, const Weather* weather, int from, int until);

/// What the model expects of some days, by what it comes from.
struct Expected {
  double base = 0, heating = 0, cooling = 0;
  double total() const { return base + heating + cooling; }
};
Expected expected(const Model& model, const Weather* weather, int from, int until);

}  // namespace habitat::energy
