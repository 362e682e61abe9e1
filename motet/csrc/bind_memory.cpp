#include "bindings.h"
#include "memory.h"
#include "pool.h"

namespace motet {

void bind_memory(nb::module_& m) {
  m.def("num_physical_cores", &num_physical_cores);
  m.def(
      "read_memory",
      [](Bytes data, int num_threads) {
        const nb::gil_scoped_release release;
        return read_memory(data.data(), data.size(), num_threads);
      },
      nb::arg("data").noconvert(), nb::arg("num_threads"));
}

}  // namespace motet
