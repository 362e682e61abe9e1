#include "matmul.h"

#include <algorithm>
#include <cstring>

#include "matmul_kernels.h"

namespace motet {
namespace {

// Half of a common second-level cache.
constexpr std::size_t kChunkBytes = 1 << 20;

void convert(std::uint16_t value, std::uint16_t& out) { out = value; }

void convert(std::uint16_t value, float& out) {
  const std::uint32_t wide = static_cast<std::uint32_t>(value) << 16;
  std::memcpy(&out, &wide, sizeof out);
}

// To the nearest, ties to even; a NaN stays one.
void convert(float value, std::uint16_t& out) {
  std::uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  const bool is_nan = (bits & 0x7fffffff) > 0x7f800000;
  out = static_cast<std::uint16_t>((is_nan ? bits | 0x400000 : bits + 0x7fff + (bits >> 16 & 1)) >>
                                   16);
}

void convert(float value, float& out) { out = value; }

template <typename Out>
std::size_t row_bytes(std::size_t num_blocks) {
  return num_blocks * kBlock * sizeof(Out);
}

template <typename In, typename Out>
void pack_row(const Kernel& kernel, const In* const* tokens, std::size_t, std::size_t num_blocks,
              void* out) {
  const In* values = tokens[0];
  Out* packed = static_cast<Out*>(out);
  if (std::is_same_v<In, Out> && kernel.order == kInOrder) {
    std::memcpy(packed, values, row_bytes<Out>(num_blocks));
    return;
  }
  for (std::size_t b = 0; b < num_blocks; ++b, values += kBlock, packed += kBlock)
    for (std::size_t p = 0; p < kBlock; ++p) convert(values[kernel.order[p]], packed[p]);
}

}  // namespace

Kernel row_kernel(const char* name, bool takes_bf16, const Order& order, Panel panel) {
  if (takes_bf16)
    return {name,
            false,
            true,
            &row_bytes<std::uint16_t>,
            &pack_row<std::uint16_t, std::uint16_t>,
            &pack_row<float, std::uint16_t>,
            panel,
            order};
  return {name,
          false,
          false,
          &row_bytes<float>,
          &pack_row<std::uint16_t, float>,
          &pack_row<float, float>,
          panel,
          order};
}

#ifndef MOTET_NEON
const Kernel* find_kernel_neon(Format) { return nullptr; }
#endif
#ifndef MOTET_X86
const Kernel* find_kernel_avx2(Format) { return nullptr; }
const Kernel* find_kernel_avx512(Format) { return nullptr; }
const Kernel* find_kernel_avx512_bf16(Format) { return nullptr; }
const Kernel* find_kernel_avx512_vnni(Format) { return nullptr; }
const Kernel* find_kernel_avx512_int8(Format) { return nullptr; }
const Kernel* find_kernel_amx(Format) { return nullptr; }
const Kernel* find_kernel_q8_0_vnni(Products) { return nullptr; }
const Kernel* find_kernel_q8_0_amx(Products) { return nullptr; }
const Kernel* find_kernel_q8_0_amx_int8() { return nullptr; }
#endif

const Kernel& select_kernel(Format format, Isa isa, Products products, bool many) {
  const Kernel* kernel = nullptr;
  if (products != Products::f32) {
    if (isa >= Isa::amx && many) kernel = find_kernel_amx(format);
    if (!kernel && products == Products::int8)
      kernel = isa >= Isa::avx512_vbmi ? find_kernel_avx512_int8(format)
                                       : find_kernel_int8(format, isa);
    if (!kernel && isa >= Isa::avx512_vbmi && !many) kernel = find_kernel_avx512_vnni(format);
    if (!kernel && isa >= Isa::avx512_bf16) kernel = find_kernel_avx512_bf16(format);
  }
  if (!kernel && isa >= Isa::avx512) kernel = find_kernel_avx512(format);
  if (!kernel && isa >= Isa::avx2) kernel = find_kernel_avx2(format);
  if (!kernel && isa >= Isa::neon) kernel = find_kernel_neon(format);
  return kernel ? *kernel : *find_kernel_scalar(format);
}

const Kernel* find_kernel_q8_0(Isa isa, Products products, bool many) {
  if (many && isa >= Isa::amx) return find_kernel_q8_0_amx(products);
  if (isa >= Isa::avx512_vbmi) return find_kernel_q8_0_vnni(products);
  return products == Products::int8 ? find_kernel_q8_0_int8(isa) : nullptr;
}

const Kernel* find_kernel_q8_0_some(Isa isa) {
  return isa >= Isa::amx ? find_kernel_q8_0_amx_int8() : nullptr;
}

std::size_t chunk_len(const Kernel& kernel, std::size_t num_blocks) {
  const std::size_t fits = kChunkBytes * kernel.tokens_per_x() / (kernel.x_bytes(num_blocks) + 1);
  return std::max<std::size_t>(32, fits / 32 * 32);
}

}  // namespace motet
