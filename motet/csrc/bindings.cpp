// The one place where tensors meet the kernels: the extension module motet._native.
// Arguments are flat, contiguous arrays in CPU memory; motet/ops/*/cpu.py has checked them.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <string>
#include <utility>
#include <vector>

#include "mxfp4.h"

namespace nb = nanobind;

namespace {

using motet::Isa;
using Bytes = nb::ndarray<const std::uint8_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
template <typename T>
using Output = nb::ndarray<T, nb::ndim<1>, nb::c_contig, nb::device::cpu>;

const std::pair<const char*, Isa> kIsas[] = {
    {"avx512", Isa::avx512}, {"avx2", Isa::avx2}, {"scalar", Isa::scalar}};

// The names of what this machine runs, the fastest first.
std::vector<std::string> supported_isas() {
  std::vector<std::string> names;
  for (const auto& [name, isa] : kIsas)
    if (motet::is_supported(isa)) names.emplace_back(name);
  return names;
}

Isa parse_isa(const std::string& wanted) {
  for (const auto& [name, isa] : kIsas)
    if (wanted == name && motet::is_supported(isa)) return isa;
  throw nb::value_error(("this machine has no kernels for " + wanted).c_str());
}

template <typename T, auto kernel>
void mxfp4_dequantize(Bytes blocks, Bytes scales, Output<T> out, const std::string& isa,
                      int num_threads) {
  const std::size_t num_blocks = scales.shape(0);
  // The last line of defence for memory, not the user's error message.
  if (blocks.shape(0) != num_blocks * 16 || out.shape(0) != num_blocks * 32)
    throw nb::value_error("blocks, scales and out do not belong together");
  const Isa chosen = parse_isa(isa);
  const nb::gil_scoped_release release;
  kernel(blocks.data(), scales.data(), out.data(), num_blocks, chosen, num_threads);
}

}  // namespace

NB_MODULE(_native, m) {
  m.doc() = "Motet's C++ kernels; use them through motet.ops.";
  m.def("supported_isas", &supported_isas);
  m.def("mxfp4_dequantize_bf16",
        &mxfp4_dequantize<std::uint16_t, &motet::mxfp4_dequantize_bf16>, nb::arg("blocks").noconvert(),
        nb::arg("scales").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
  m.def("mxfp4_dequantize_f32", &mxfp4_dequantize<float, &motet::mxfp4_dequantize_f32>,
        nb::arg("blocks").noconvert(), nb::arg("scales").noconvert(), nb::arg("out").noconvert(),
        nb::arg("isa"), nb::arg("num_threads"));
}
