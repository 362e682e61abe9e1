#include "matmul.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "matmul_kernels.h"
#include "pool.h"

namespace motet {
namespace {

// Half of a common second-level cache.
constexpr std::size_t kChunkBytes = 1 << 20;

float widen(std::uint16_t bits) {
  const std::uint32_t wide = static_cast<std::uint32_t>(bits) << 16;
  float value;
  std::memcpy(&value, &wide, sizeof value);
  return value;
}

// To the nearest, ties to even; a NaN stays one.
std::uint16_t round_bf16(float value) {
  std::uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  if ((bits & 0x7fffffff) > 0x7f800000) return static_cast<std::uint16_t>(bits >> 16 | 0x40);
  return static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

void convert(std::uint16_t value, std::uint16_t& out) { out = value; }
void convert(std::uint16_t value, float& out) { out = widen(value); }
void convert(float value, std::uint16_t& out) { out = round_bf16(value); }
void convert(float value, float& out) { out = value; }

template <typename In, typename Out>
void pack_values(const Kernel& kernel, const In* values, std::size_t num_blocks, Out* out,
                 std::size_t lane) {
  for (std::size_t b = 0; b < num_blocks; ++b, values += kBlock) {
    if (kernel.is_tiled) {
      Out* tile = out + b * kBlock * kTileTokens + 2 * lane;
      for (std::size_t p = 0; p < kBlock; ++p)
        convert(values[kernel.order[p]], tile[p / 2 * 2 * kTileTokens + p % 2]);
    } else {
      for (std::size_t p = 0; p < kBlock; ++p)
        convert(values[kernel.order[p]], out[b * kBlock + p]);
    }
  }
}

template <typename In>
void pack_any(const Kernel& kernel, const In* values, std::size_t num_blocks, void* out,
              std::size_t lane) {
  if (kernel.takes_bf16)
    pack_values(kernel, values, num_blocks, static_cast<std::uint16_t*>(out), lane);
  else
    pack_values(kernel, values, num_blocks, static_cast<float*>(out), lane);
}

template <typename In>
void pack_all(const Kernel& kernel, const In* x, std::size_t stride, std::size_t num_tokens,
              std::size_t num_blocks, void* out, int num_threads) {
  const std::size_t per_x = kernel.tokens_per_x(), bytes = kernel.x_bytes(num_blocks);
  parallel_for(kernel.num_x(num_tokens), num_threads, [&](std::size_t i, int) {
    std::uint8_t* target = static_cast<std::uint8_t*>(out) + i * bytes;
    const std::size_t first = i * per_x, count = std::min(per_x, num_tokens - first);
    if (count < per_x) std::memset(target, 0, bytes);
    for (std::size_t lane = 0; lane < count; ++lane)
      pack_any(kernel, x + (first + lane) * stride, num_blocks, target, lane);
  });
}

}  // namespace

#ifndef MOTET_X86
const Kernel* find_kernel_avx2(Format) { return nullptr; }
const Kernel* find_kernel_avx512(Format) { return nullptr; }
const Kernel* find_kernel_avx512_bf16(Format) { return nullptr; }
const Kernel* find_kernel_amx(Format) { return nullptr; }
#endif

const Kernel& select_kernel(Format format, Isa isa, bool bf16_activations, bool tiled) {
  const Kernel* kernel = nullptr;
  if (isa >= Isa::amx && bf16_activations && tiled) kernel = find_kernel_amx(format);
  if (!kernel && isa >= Isa::avx512_bf16 && bf16_activations) kernel = find_kernel_avx512_bf16(format);
  if (!kernel && isa >= Isa::avx512) kernel = find_kernel_avx512(format);
  if (!kernel && isa >= Isa::avx2) kernel = find_kernel_avx2(format);
  if (!kernel && isa == Isa::neon) kernel = find_kernel_neon(format);
  return kernel ? *kernel : *find_kernel_scalar(format);
}

void pack_token(const Kernel& kernel, const std::uint16_t* values, std::size_t num_blocks,
                void* out, std::size_t lane) {
  pack_any(kernel, values, num_blocks, out, lane);
}

void pack_token(const Kernel& kernel, const float* values, std::size_t num_blocks, void* out,
                std::size_t lane) {
  pack_any(kernel, values, num_blocks, out, lane);
}

PackedPlaces::PackedPlaces(const Kernel& kernel, std::size_t first, std::size_t count)
    : takes_bf16_(kernel.takes_bf16), is_tiled_(kernel.is_tiled), count_(count) {
  const std::size_t block = first / kBlock * kBlock * kernel.tokens_per_x();
  for (std::size_t p = 0; p < kBlock; ++p) {
    const std::size_t i = kernel.order[p] - first % kBlock;  // wraps around for those before
    if (i < count) places_[i] = block + (is_tiled_ ? p / 2 * 2 * kTileTokens + p % 2 : p);
  }
}

void PackedPlaces::put(const float* values, void* out, std::size_t lane) const {
  const std::size_t offset = is_tiled_ ? 2 * lane : 0;
  for (std::size_t i = 0; i < count_; ++i) {
    if (takes_bf16_)
      convert(values[i], static_cast<std::uint16_t*>(out)[places_[i] + offset]);
    else
      convert(values[i], static_cast<float*>(out)[places_[i] + offset]);
  }
}

void pack(const Kernel& kernel, const std::uint16_t* x, std::size_t stride, std::size_t num_tokens,
          std::size_t num_blocks, void* out, int num_threads) {
  pack_all(kernel, x, stride, num_tokens, num_blocks, out, num_threads);
}

void pack(const Kernel& kernel, const float* x, std::size_t stride, std::size_t num_tokens,
          std::size_t num_blocks, void* out, int num_threads) {
  pack_all(kernel, x, stride, num_tokens, num_blocks, out, num_threads);
}

std::size_t chunk_len(const Kernel& kernel, std::size_t num_blocks) {
  const std::size_t fits = kChunkBytes / (num_blocks * kBlock * kernel.value_bytes() + 1);
  return std::max<std::size_t>(32, fits / 32 * 32);
}

void multiply_rows(const Kernel& kernel, const Rows& matrix, const void* packed,
              std::size_t num_tokens, float* y, std::size_t ldy, int num_threads) {
  const std::size_t num_panels = (matrix.num_rows + kPanel - 1) / kPanel;
  const std::size_t chunk = chunk_len(kernel, matrix.num_blocks);
  const std::size_t num_chunks = (num_tokens + chunk - 1) / chunk;
  const std::size_t bytes = kernel.x_bytes(matrix.num_blocks);
  std::vector<const void*> x(kernel.num_x(num_tokens));
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<const std::uint8_t*>(packed) + i * bytes;
  const Ahead ahead{kPanel * matrix.row_bytes, kPanel * matrix.row_scales};
  parallel_for(num_panels * num_chunks, num_threads, [&](std::size_t task, int) {
    const std::size_t first_token = task / num_panels * chunk, first_row = task % num_panels * kPanel;
    const std::size_t tokens = std::min(chunk, num_tokens - first_token);
    const std::size_t count = std::min(kPanel, matrix.num_rows - first_row);
    Row rows[kPanel];
    for (std::size_t i = 0; i < kPanel; ++i) rows[i] = matrix.row(first_row + std::min(i, count - 1));
    thread_local std::vector<float> sums;
    sums.resize(std::max(sums.size(), chunk * kPanel));
    kernel.multiply_panel(rows, matrix.num_blocks, x.data() + first_token / kernel.tokens_per_x(),
                          tokens, sums.data(), ahead);
    for (std::size_t t = 0; t < tokens; ++t)
      std::memcpy(y + (first_token + t) * ldy + first_row, sums.data() + t * kPanel,
                  count * sizeof(float));
  });
}

}  // namespace motet
