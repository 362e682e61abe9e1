#include "bindings.h"
#include "q8_0.h"

namespace motet {

void bind_q8_0(nb::module_& m) {
  m.def("q8_0_dequantize_f32", &dequantize_rows<float, &q8_0_dequantize_f32, 34>,
        nb::arg("blocks").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
}

}  // namespace motet
