// Arguments are addresses: an ndarray a tensor would cost more than some of these calls. The Python
// side (motet/ops/dense.py and motet/ops/*/cpu.py) checks the tensors and keeps them alive.
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include "prepared.h"

namespace motet {
namespace {

void quantize(Address matrix, int dtype, std::size_t num_rows, std::size_t num_cols, Address out,
              int num_threads, const std::string& isa_name) {
  const Isa isa = parse_isa(isa_name);
  const nb::gil_scoped_release release;
  quantize_q8_0({at<const std::uint8_t>(matrix), static_cast<DType>(dtype), num_rows, num_cols},
                at<std::uint8_t>(out), {isa, num_threads});
}

}  // namespace

void bind_dense(nb::module_& m) {
  nb::class_<Projections>(m, "Projections")
      .def(nb::init<const std::vector<std::tuple<Address, int, std::size_t, std::size_t>>&, Address,
                    Address, const std::string&, bool>(),
           nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg("int8") = false)
      .def("multiply", &Projections::multiply)
      .def("turn", &Projections::turn)
      .def("attn_in", &Projections::attn_in)
      .def("attn_out", &Projections::attn_out);
  m.def("quantize_q8_0", &quantize, nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(), nb::arg(),
        nb::arg("isa") = "scalar");
  nb::class_<Plan>(m, "AttentionPlan")
      .def(nb::init<std::size_t, Address, Address, Address, std::size_t, std::size_t, std::size_t,
                    const std::string&>())
      .def("num_blocks", &Plan::num_blocks)
      .def("freed", &Plan::freed)
      .def("attention", &Plan::attention);
}

}  // namespace motet
