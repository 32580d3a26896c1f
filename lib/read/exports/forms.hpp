// SPDX-License-Identifier: Apache-2.0
// The forms of exports that are read.
#pragma once

#include "read/exports/form.hpp"

namespace habitat::exports {

extern const Form enedis_index, enedis_curve, enedis_account_daily, enedis_account_curve, edf_daily,
    edf_monthly, edf_curve, edf_index, grdf_daily, grdf_periods, veolia_daily, meteo_france, synop;

}  // namespace habitat::exports
