#include "bindings.h"
#include "mxfp4.h"

namespace motet {
namespace {

template <typename T, auto kernel>
void dequantize(Bytes blocks, Bytes scales, Output<T> out, const std::string& isa,
                int num_threads) {
  const std::size_t num_blocks = scales.shape(0);
  if (blocks.shape(0) != num_blocks * 16 || out.shape(0) != num_blocks * 32)
    throw nb::value_error("blocks, scales and out do not belong together");
  const Isa chosen = parse_isa(isa);
  const nb::gil_scoped_release release;
  kernel(blocks.data(), scales.data(), out.data(), num_blocks, chosen, num_threads);
}

}  // namespace

void bind_mxfp4(nb::module_& m) {
  m.def("mxfp4_dequantize_bf16", &dequantize<std::uint16_t, &mxfp4_dequantize_bf16>,
        nb::arg("blocks").noconvert(), nb::arg("scales").noconvert(), nb::arg("out").noconvert(),
        nb::arg("isa"), nb::arg("num_threads"));
  m.def("mxfp4_dequantize_f32", &dequantize<float, &mxfp4_dequantize_f32>,
        nb::arg("blocks").noconvert(), nb::arg("scales").noconvert(), nb::arg("out").noconvert(),
        nb::arg("isa"), nb::arg("num_threads"));
  m.def("mxfp4_gguf_dequantize_bf16",
        &dequantize_rows<std::uint16_t, &mxfp4_gguf_dequantize_bf16, 17>,
        nb::arg("blocks").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
  m.def("mxfp4_gguf_dequantize_f32", &dequantize_rows<float, &mxfp4_gguf_dequantize_f32, 17>,
        nb::arg("blocks").noconvert(), nb::arg("out").noconvert(), nb::arg("isa"),
        nb::arg("num_threads"));
}

}  // namespace motet
