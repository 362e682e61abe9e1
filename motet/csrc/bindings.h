// What the binding files share. Each op has its own, bind_<op>.cpp, with one function that adds the
// op's kernels to the module; bindings.cpp calls them all.
//
// Arguments are arrays in CPU memory; motet/ops/*/cpu.py has checked them. What is checked here
// is the last line of defence for memory, not the user's error message.
#pragma once

#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>

#include <cstdint>
#include <string>

#include "isa.h"

namespace motet {

namespace nb = nanobind;

using Bytes = nb::ndarray<const std::uint8_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
template <typename T>
using Output = nb::ndarray<T, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
// Rows that may lie apart.
template <typename T>
using OutputRows = nb::ndarray<T, nb::ndim<2>, nb::device::cpu>;

// The instruction set of a name that `supported_isas` has given.
Isa parse_isa(const std::string& wanted);

void bind_memory(nb::module_& m);
void bind_moe(nb::module_& m);
void bind_dense(nb::module_& m);
void bind_layers(nb::module_& m);
void bind_mxfp4(nb::module_& m);
void bind_q8_0(nb::module_& m);

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

}  // namespace motet
