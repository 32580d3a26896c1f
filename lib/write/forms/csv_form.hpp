// SPDX-License-Identifier: Apache-2.0
// CSV in the dialect asked for, and with tabs.
#pragma once

#include "write/forms/form.hpp"

namespace habitat {

extern const Form csv_form, tsv_form;

}  // namespace habitat
