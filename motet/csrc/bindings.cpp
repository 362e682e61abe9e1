// The one place where tensors meet the kernels: the extension module motet._native.
// Arguments are arrays in CPU memory, flat and contiguous but for the rows of an output, which may
// lie apart; motet/ops/*/cpu.py has checked them.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <string>
#include <utility>
#include <vector>

#include "mxfp4.h"
#include "q8_0.h"

namespace nb = nanobind;

namespace {

using motet::Isa;
using Bytes = nb::ndarray<const std::uint8_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
template <typename T>
using Output = nb::ndarray<T, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
template <typename T>
using OutputRows = nb::ndarray<T, nb::ndim<2>, nb::device::cpu>;

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

// For blocks of `block_bytes` that hold 32 values and their scale.
template <typename T, auto kernel, std::size_t block_bytes>
void dequantize_rows(Bytes blocks, OutputRows<T> out, const std::string& isa, int num_threads) {
  const std::size_t num_rows = out.shape(0), row_blocks = out.shape(1) / 32;
  if (out.shape(1) % 32 != 0 || blocks.shape(0) != num_rows * row_blocks * block_bytes)
    throw nb::value_error("blocks and out do not belong together");
  if (out.size() == 0) return;  // and strides say nothing
  if (out.shape(1) > 1 && out.stride(1) != 1)
    throw nb::value_error("the rows of out are not contiguous");
  if (num_rows > 1 && out.stride(0) < static_cast<std::int64_t>(out.shape(1)))
    throw nb::value_error("the rows of out overlap");
  const std::size_t stride = num_rows > 1 ? static_cast<std::size_t>(out.stride(0)) : out.shape(1);
  const Isa chosen = parse_isa(isa);
  const nb::gil_scoped_release release;
  kernel(blocks.data(), out.data(), num_rows, row_blocks, stride, chosen, num_threads);
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
  m.def("mxfp4_gguf_dequantize_bf16",
        &dequantize_rows<std::uint16_t, &motet::mxfp4_gguf_dequantize_bf16, 17>,
        nb::arg("blocks").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
  m.def("mxfp4_gguf_dequantize_f32", &dequantize_rows<float, &motet::mxfp4_gguf_dequantize_f32, 17>,
        nb::arg("blocks").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
  m.def("q8_0_dequantize_f32", &dequantize_rows<float, &motet::q8_0_dequantize_f32, 34>,
        nb::arg("blocks").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
}
