// The extension module motet._native: the one place where tensors meet the kernels is bind_*.cpp.
#include "bindings.h"

#include <nanobind/stl/vector.h>

#include <vector>

namespace motet {
namespace {

// The names of what this machine runs, the fastest first.
std::vector<std::string> supported_isas() {
  std::vector<std::string> names;
  for (const Isa isa : kIsas)
    if (is_supported(isa)) names.emplace(names.begin(), name_of(isa));
  return names;
}

}  // namespace

Isa parse_isa(const std::string& wanted) {
  for (const Isa isa : kIsas)
    if (wanted == name_of(isa) && is_supported(isa)) return isa;
  throw nb::value_error(("this machine has no kernels for " + wanted).c_str());
}

}  // namespace motet

NB_MODULE(_native, m) {
  m.doc() = "Motet's C++ kernels; use them through motet.ops.";
  m.def("supported_isas", &motet::supported_isas);
  motet::bind_memory(m);
  motet::bind_moe(m);
  motet::bind_dense(m);
  motet::bind_layers(m);
  motet::bind_mxfp4(m);
  motet::bind_q8_0(m);
}
