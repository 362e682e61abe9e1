// Rows of Q8_0, signed bytes in blocks of 32 beside a float16 scale, times tokens: by products of
// bytes for a few tokens (AVX-512 VNNI), by tiles of 16 tokens for many (AMX).
//
// For a few tokens the activations of a block are integers beside one scale, as in matmul_vnni.cpp;
// exact ones have 22 bits here. In tiles they are bfloat16, or the sum of two, and a block's weights
// are the integers as bfloat16, which is exact; their scale multiplies the block's sums.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include <cstring>

#include "integers_avx512.h"
#include "tiles.h"
#include "transpose_avx512.h"
#include "workspace.h"

namespace motet {
namespace {

constexpr std::size_t kBytes = 34;    // of a block
constexpr std::size_t kGroup = 2;     // blocks whose values are one vector
constexpr int kOffset = 128;          // is added to the weights, for bytes without a sign
constexpr int kTopBit = 20;           // of an exact integer: four products with weights fit 32 bits

// The activations of two blocks.
template <std::size_t kPlanes>
struct alignas(64) Group {
  std::int8_t bytes[kPlanes][64];  // most significant first
  std::int32_t offsets[16];        // what kOffset adds to each lane, negated
  float scales[16];                // of an integer; NaN where one is not finite
};

template <std::size_t kPlanes>
std::size_t x_bytes(std::size_t num_blocks) {
  return (num_blocks + 1) / kGroup * sizeof(Group<kPlanes>);
}

template <std::size_t kPlanes, typename In>
MOTET_VNNI void pack_token(const Kernel&, const In* const* tokens, std::size_t,
                           std::size_t num_blocks, void* out) {
  auto* groups = static_cast<Group<kPlanes>*>(out);
  if (num_blocks % kGroup != 0)
    std::memset(static_cast<void*>(groups + num_blocks / kGroup), 0, sizeof(Group<kPlanes>));
  for (std::size_t b = 0; b < num_blocks; ++b) {
    Group<kPlanes>& group = groups[b / kGroup];
    const std::size_t half = b % kGroup;
    Integers integers = to_integers<kPlanes, kTopBit>(tokens[0] + b * kBlock);
    __m256i offsets = _mm256_setzero_si256();
    for (std::size_t plane = kPlanes; plane-- > 0;) {
      const __m256i bytes = take_bytes(integers);
      const __m256i sums = _mm256_dpbusd_epi32(_mm256_setzero_si256(), _mm256_set1_epi8(1), bytes);
      const int shift = static_cast<int>(8 * (kPlanes - 1 - plane));
      offsets = _mm256_sub_epi32(offsets, _mm256_sll_epi32(sums, _mm_cvtsi32_si128(shift)));
      _mm256_store_si256(reinterpret_cast<__m256i*>(group.bytes[plane] + 32 * half), bytes);
    }
    offsets = _mm256_mullo_epi32(offsets, _mm256_set1_epi32(kOffset));
    _mm256_store_si256(reinterpret_cast<__m256i*>(group.offsets + 8 * half), offsets);
    _mm256_store_ps(group.scales + 8 * half, _mm256_set1_ps(integers.unit));
  }
}

MOTET_VNNI MOTET_INLINE __m256i block_at(const std::uint8_t* block) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 2));
}

MOTET_VNNI MOTET_INLINE __m256i scale_at(const std::uint8_t* block) {
  short bits;
  std::memcpy(&bits, block, sizeof bits);
  return _mm256_set1_epi16(bits);
}

template <std::size_t kPlanes, int kRows, int kTokens>
MOTET_VNNI MOTET_INLINE void add_blocks(const __m512i* weights, const __m512* scales,
                                        std::size_t group_index, const void* const* x,
                                        __m512 (*sums)[kTokens]) {
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
    const __m512i bytes = _mm512_xor_si512(weights[r], _mm512_set1_epi8(static_cast<char>(-128)));
#pragma GCC unroll 8
    for (int t = 0; t < kTokens; ++t) {
      const auto& group = static_cast<const Group<kPlanes>*>(x[t])[group_index];
      __m512i lanes = kPlanes == 1 ? _mm512_load_si512(group.offsets) : _mm512_setzero_si512();
#pragma GCC unroll 3
      for (std::size_t plane = 0; plane < kPlanes; ++plane) {
        if (plane > 0) lanes = _mm512_slli_epi32(lanes, 8);
        lanes = _mm512_dpbusd_epi32(lanes, bytes, _mm512_load_si512(group.bytes[plane]));
      }
      if (kPlanes > 1) lanes = _mm512_add_epi32(lanes, _mm512_load_si512(group.offsets));
      const __m512 factor = _mm512_mul_ps(scales[r], _mm512_load_ps(group.scales));
      sums[r][t] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(lanes), factor, sums[r][t]);
    }
  }
}

template <std::size_t kPlanes, int kRows, int kTokens>
MOTET_VNNI void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                    const Fetch& fetch) {
  __m512 sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = _mm512_setzero_ps();
  for (std::size_t byte = num_blocks / 2 * 64; byte < num_blocks * kBytes; byte += 64)
    fetch_line<kRows>(rows, byte, fetch);
  __m512i weights[kRows];
  __m512 scales[kRows];
  std::size_t b = 0;
  for (; b + kGroup <= num_blocks; b += kGroup) {
    fetch_line<kRows>(rows, b * 32, fetch);
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
      const std::uint8_t* block = rows[r].data + b * kBytes;
      weights[r] = _mm512_inserti64x4(_mm512_castsi256_si512(block_at(block)),
                                      block_at(block + kBytes), 1);
      short bits;
      std::memcpy(&bits, block + kBytes, sizeof bits);
      scales[r] = _mm512_cvtph_ps(_mm256_mask_set1_epi16(scale_at(block), 0xff00, bits));
    }
    add_blocks<kPlanes, kRows, kTokens>(weights, scales, b / kGroup, x, sums);
  }
  if (b < num_blocks) {
    for (int r = 0; r < kRows; ++r) {
      const std::uint8_t* block = rows[r].data + b * kBytes;
      weights[r] = _mm512_zextsi256_si512(block_at(block));
      // the other half's activations are zeros, but infinity times zero is not
      scales[r] = _mm512_maskz_cvtph_ps(0x00ff, scale_at(block));
    }
    add_blocks<kPlanes, kRows, kTokens>(weights, scales, b / kGroup, x, sums);
  }
  static_assert(kRows == 4);
#pragma GCC unroll 4
  for (int t = 0; t < kTokens; ++t)
    _mm_storeu_ps(out + t * kPanel, sums_of(sums[0][t], sums[1][t], sums[2][t], sums[3][t]));
}

constexpr int kRows = 4;

template <std::size_t kPlanes>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kDots[] = {&dot<kPlanes, kRows, 1>, &dot<kPlanes, kRows, 2>,
                                  &dot<kPlanes, kRows, 3>, &dot<kPlanes, kRows, 4>};
  multiply_panel_by<kRows>(kDots, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

template <std::size_t kPlanes>
Kernel make_kernel(const char* name) {
  return {name,
          false,
          false,
          &x_bytes<kPlanes>,
          &pack_token<kPlanes, std::uint16_t>,
          &pack_token<kPlanes, float>,
          &panel<kPlanes>,
          kInOrder};
}

// ---- tiles ----

constexpr std::size_t kTileRows = 16;
constexpr std::size_t kTileValues = kTileRows * kBlock;  // bfloat16 of a tile: 1 KiB

// What a block of 16 rows is unpacked to.
struct alignas(64) Unpacked {
  std::uint16_t values[kTileValues];  // bfloat16, word 2 i is value i and 2 i + 1 value 16 + i
  std::uint16_t scales[kTileRows];    // float16
};

constexpr Order tile_order() {
  Order order{};
  for (unsigned i = 0; i < 16; ++i) {
    order[2 * i] = static_cast<std::uint8_t>(i);
    order[2 * i + 1] = static_cast<std::uint8_t>(16 + i);
  }
  return order;
}

MOTET_AMX MOTET_INLINE __m512i widen_bytes(const std::uint8_t* bytes) {
  const __m128i some = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  return _mm512_castps_si512(_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(some)));
}

MOTET_AMX MOTET_INLINE void unpack_row(const std::uint8_t* block, std::size_t r, Unpacked& out) {
  const __m512i even = _mm512_srli_epi32(widen_bytes(block + 2), 16);
  const __m512i both = _mm512_or_si512(even, widen_bytes(block + 18));
  _mm512_store_si512(out.values + r * kBlock, both);
  std::memcpy(out.scales + r, block, 2);
}

// Rows of equal distances, from a block of the first one on.
MOTET_AMX MOTET_INLINE void unpack(const std::uint8_t* block, std::size_t row_bytes, Unpacked& out) {
#pragma GCC unroll 4
  for (std::size_t r = 0; r < kTileRows; r += 4) {
    unpack_row(block, r, out);
    unpack_row(block + row_bytes, r + 1, out);
    unpack_row(block + 2 * row_bytes, r + 2, out);
    unpack_row(block + 3 * row_bytes, r + 3, out);
    block += 4 * row_bytes;
    asm("" : "+r"(block));  // else all addresses are kept, and spilt
  }
  finish_stores();
}

// products [16 rows][16 tokens] of a block
template <bool split>
MOTET_AMX MOTET_INLINE void multiply_block(const Unpacked& w, const std::uint16_t* x,
                                           float* products) {
  _tile_zero(0);
  _tile_loadd(6, x, 64);
  _tile_loadd(4, w.values, 64);
  _tile_dpbf16ps(0, 4, 6);
  if constexpr (split) {
    _tile_loadd(7, x + kTileValues, 64);
    _tile_dpbf16ps(0, 4, 7);
  }
  _tile_stored(0, products, 64);
}

// Where 16 rows begin that lie at equal distances: they themselves, or a copy.
struct EvenRows {
  const std::uint8_t* data;
  std::size_t row_bytes;

  EvenRows(const Row* rows, std::size_t num_blocks, std::uint8_t* copies)
      : data(rows[0].data), row_bytes(static_cast<std::size_t>(rows[1].data - rows[0].data)) {
    bool are_even = true;
    for (std::size_t r = 0; r < kTileRows; ++r)
      are_even = are_even && rows[r].data == data + r * row_bytes;
    if (are_even) return;
    row_bytes = num_blocks * kBytes;
    for (std::size_t r = 0; r < kTileRows; ++r)
      std::memcpy(copies + r * row_bytes, rows[r].data, row_bytes);
    data = copies;
  }
};

// Of 16 rows, whose sums stay in registers: out[token][row].
template <bool split>
MOTET_AMX void multiply_rows(const Row* rows, std::size_t num_blocks, const void* const* x,
                             std::size_t num_tokens, float* out, const Fetch& fetch) {
  constexpr std::size_t kBefore = 3, kRing = 4;  // blocks that are unpacked before their turn
  const bool keeps = num_tokens > kTileTokens;
  const std::size_t num_slots = keeps ? num_blocks : kRing;
  auto* unpacked = static_cast<Unpacked*>(workspace(
      Buffer::tile_rows, num_slots * sizeof(Unpacked) + kTileRows * num_blocks * kBytes));
  const EvenRows even(rows, num_blocks, reinterpret_cast<std::uint8_t*>(unpacked + num_slots));
  alignas(64) float products[2][kTileRows * kTileTokens];
  for (std::size_t t = 0; t < num_tokens; t += kTileTokens) {
    const auto* tokens = static_cast<const std::uint16_t*>(x[t / kTileTokens]);
    if (t == 0)
      for (std::size_t b = 0; b < std::min(kBefore, num_blocks); ++b)
        unpack(even.data + b * kBytes, even.row_bytes, unpacked[b]);
    __m512 sums[kTileRows];
#pragma GCC unroll 16
    for (std::size_t r = 0; r < kTileRows; ++r) sums[r] = _mm512_setzero_ps();
    // those of a block are added while the next one is multiplied
    for (std::size_t b = 0; b <= num_blocks; ++b) {
      if (b < num_blocks)
        multiply_block<split>(unpacked[keeps ? b : b % kRing],
                              tokens + b * kTileValues * (split ? 2 : 1), products[b % 2]);
      if (b > 0) {
        const Unpacked& w = unpacked[keeps ? b - 1 : (b - 1) % kRing];
        const float* done = products[(b - 1) % 2];
        alignas(64) float scales[kTileRows];
        _mm512_store_ps(scales, _mm512_cvtph_ps(_mm256_load_si256(
                                    reinterpret_cast<const __m256i*>(w.scales))));
#pragma GCC unroll 16
        for (std::size_t r = 0; r < kTileRows; ++r)
          sums[r] = _mm512_fmadd_ps(_mm512_load_ps(done + r * kTileTokens),
                                    _mm512_set1_ps(scales[r]), sums[r]);
      }
      const std::size_t next = b + kBefore;
      if (t == 0 && b < num_blocks)
        fetch_line<kTileRows / 2>(rows + b % 2 * (kTileRows / 2), b / 2 * 68, fetch);
      if (t == 0 && next < num_blocks)
        unpack(even.data + next * kBytes, even.row_bytes, unpacked[keeps ? next : next % kRing]);
    }
    const std::size_t count = std::min(kTileTokens, num_tokens - t);
    __m512i lanes[16];
#pragma GCC unroll 16
    for (std::size_t i = 0; i < 16; ++i) lanes[i] = _mm512_castps_si512(sums[i]);
    transpose_16x16(lanes);
    for (std::size_t i = 0; i < count; ++i)
      _mm512_storeu_si512(out + (t + i) * kPanel, lanes[i]);
  }
}

template <bool split>
MOTET_AMX void tile_panel(const Row* rows, std::size_t num_blocks, const void* const* x,
                          std::size_t num_tokens, float* out, const Ahead& ahead) {
  configure_tiles();  // other libraries on this thread set their own
  for (std::size_t r = 0; r < kPanel; r += kTileRows)
    multiply_rows<split>(rows + r, num_blocks, x, num_tokens, out + r, {ahead.data, 256});
  _tile_release();
}

template <bool split>
std::size_t tile_bytes(std::size_t num_blocks) {
  return num_blocks * kTileValues * 2 * (split ? 2 : 1);
}

MOTET_AMX MOTET_INLINE __m512 load_values(const float* values) { return _mm512_loadu_ps(values); }

MOTET_AMX MOTET_INLINE __m512 load_values(const std::uint16_t* values) {
  const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(values));
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(bits), 16));
}

// A block of 16 tokens: [16 pairs of positions][16 tokens][2]; split, what is left of each value
// behind it.
template <bool split, typename In>
MOTET_AMX void pack_tile(const Kernel&, const In* const* tokens, std::size_t count,
                         std::size_t num_blocks, void* out) {
  const __m512i low_half = _mm512_set1_epi32(0xffff);
  auto* tile = static_cast<std::uint16_t*>(out);
  for (std::size_t b = 0; b < num_blocks; ++b) {
    __m512i high[kTileTokens], low[kTileTokens];
    for (std::size_t t = 0; t < kTileTokens; ++t) {
      high[t] = low[t] = _mm512_setzero_si512();
      if (t >= count) continue;
      const __m512 first = load_values(tokens[t] + b * kBlock);
      const __m512 second = load_values(tokens[t] + b * kBlock + 16);
      // the low halves of the words are those of the first sixteen
      const __m512i both = (__m512i)_mm512_cvtne2ps_pbh(second, first);
      const __m512i a = _mm512_cvtepu16_epi32(_mm512_castsi512_si256(both));
      const __m512i c = _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(both, 1));
      high[t] = _mm512_or_si512(a, _mm512_slli_epi32(c, 16));
      if constexpr (split) {
        const __m512 rest0 = _mm512_sub_ps(first, _mm512_castsi512_ps(_mm512_slli_epi32(a, 16)));
        const __m512 rest1 = _mm512_sub_ps(second, _mm512_castsi512_ps(_mm512_slli_epi32(c, 16)));
        const __m512i rests = (__m512i)_mm512_cvtne2ps_pbh(rest1, rest0);
        const __m512i e = _mm512_cvtepu16_epi32(_mm512_castsi512_si256(rests));
        const __m512i f = _mm512_cvtepu16_epi32(_mm512_extracti64x4_epi64(rests, 1));
        low[t] = _mm512_or_si512(_mm512_and_si512(e, low_half), _mm512_slli_epi32(f, 16));
      }
    }
    transpose_16x16(high);
    for (std::size_t i = 0; i < 16; ++i) _mm512_store_si512(tile + 32 * i, high[i]);
    tile += kTileValues;
    if constexpr (split) {
      transpose_16x16(low);
      for (std::size_t i = 0; i < 16; ++i) _mm512_store_si512(tile + 32 * i, low[i]);
      tile += kTileValues;
    }
  }
}

template <bool split>
Kernel make_tiled() {
  return {"amx",
          true,
          !split,
          &tile_bytes<split>,
          &pack_tile<split, std::uint16_t>,
          &pack_tile<split, float>,
          &tile_panel<split>,
          tile_order()};
}

}  // namespace

const Kernel* find_kernel_q8_0_vnni(Products products) {
  static const Kernel kExact = make_kernel<kExactBytes>("avx512_vnni");
  static const Kernel kRounded = make_kernel<kRoundedBytes>("avx512_int8");
  return products == Products::int8 ? &kRounded : &kExact;
}

const Kernel* find_kernel_q8_0_amx(Products products) {
  static const Kernel kTiles = make_tiled<false>(), kSplitTiles = make_tiled<true>();
  return products == Products::f32 ? &kSplitTiles : &kTiles;
}

}  // namespace motet

#endif  // MOTET_X86
