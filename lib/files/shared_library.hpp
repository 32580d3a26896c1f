// SPDX-License-Identifier: Apache-2.0
// A library that is opened when it is first needed: linked at start it would cost every run more than
// all the rest of starting up.
#pragma once

#include <dlfcn.h>

#include <string>

namespace habitat {

class SharedLibrary {
 public:
  /// It stays open: what it gave stays valid for as long as the program runs.
  explicit SharedLibrary(const char* name) : handle_(dlopen(name, RTLD_NOW | RTLD_LOCAL)) {
    if (!handle_) missing_ = name;
  }
  /// A function by its own name, `decltype(&::zip_open)`.
  template <class Function>
  void find(const char* name, Function& function) {
    function = handle_ ? reinterpret_cast<Function>(dlsym(handle_, name)) : nullptr;
    if (!function && missing_.empty()) missing_ = name;
  }
  /// The library, or what it lacks; empty where all was found.
  const std::string& missing() const { return missing_; }

 private:
  void* handle_;
  std::string missing_;
};

}  // namespace habitat
