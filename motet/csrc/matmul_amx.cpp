// Rows times tiles of 16 tokens with AMX: 16 rows, 32 values and 16 tokens an instruction.
//
// Weights are unpacked to bfloat16 in memory that stays in the cache, a few blocks ahead of the
// tiles: the vector units unpack while the tile unit multiplies. 32 tokens go through at once; for
// more the unpacked panel is kept.
#include "matmul_kernels.h"

#ifdef MOTET_X86
#include <immintrin.h>

#include <cstring>
#include <memory>
#include <new>

#include "blocks_avx512.h"
#include "tiles.h"
#include "transpose_avx512.h"
#include "workspace.h"

namespace motet {
namespace {

constexpr std::size_t kTileRows = 16;
constexpr std::size_t kTileValues = kTileRows * kBlock;  // bfloat16 of a tile: 1 KiB
constexpr std::size_t kAhead = 3;   // blocks that are unpacked before their turn
constexpr std::size_t kRing = 8;    // blocks that have room
constexpr std::size_t kNear = 128;  // bytes of a row that are fetched before their turn

struct alignas(64) TileConfig {
  std::uint8_t palette = 1;
  std::uint8_t start_row = 0;
  std::uint8_t reserved[14] = {};
  std::uint16_t row_bytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
  std::uint8_t num_rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};

// Unpacked weights of this thread: [slot][32 rows][32 values].
std::uint16_t* unpacked_memory(std::size_t num_slots) {
  struct Free {
    void operator()(std::uint16_t* p) const { ::operator delete[](p, std::align_val_t{64}); }
  };
  thread_local std::unique_ptr<std::uint16_t[], Free> memory;
  thread_local std::size_t capacity = 0;
  if (num_slots > capacity) {
    memory.reset(new (std::align_val_t{64}) std::uint16_t[num_slots * 2 * kTileValues]);
    capacity = num_slots;
  }
  return memory.get();
}

// Rows that lie at equal distances, 16 from each of two addresses on: addresses that are computed cost
// less than addresses that are read.
struct Runs {
  const std::uint8_t* data[2];
  const std::uint8_t* scales[2];
  std::size_t row_bytes, row_scales;

  Runs(const Row* rows, std::size_t num_blocks, std::size_t block_bytes)
      : data{rows[0].data, rows[16].data},
        scales{rows[0].scales, rows[16].scales},
        row_bytes(static_cast<std::size_t>(rows[1].data - rows[0].data)),
        row_scales(static_cast<std::size_t>(rows[1].scales - rows[0].scales)) {
    bool are_even = true;
    for (std::size_t r = 0; r < kPanel; ++r)
      are_even = are_even && rows[r].data == data[r / 16] + r % 16 * row_bytes &&
                 rows[r].scales == scales[r / 16] + r % 16 * row_scales;
    if (!are_even) copy(rows, num_blocks, block_bytes);
  }

 private:
  void copy(const Row* rows, std::size_t num_blocks, std::size_t block_bytes) {
    row_bytes = num_blocks * block_bytes;
    row_scales = rows[0].scales ? num_blocks : 0;
    auto* out = static_cast<std::uint8_t*>(
        workspace(Buffer::tile_rows, kPanel * (row_bytes + row_scales)));
    std::uint8_t* out_scales = out + kPanel * row_bytes;
    for (std::size_t r = 0; r < kPanel; ++r) {
      std::memcpy(out + r * row_bytes, rows[r].data, row_bytes);
      if (row_scales) std::memcpy(out_scales + r * row_scales, rows[r].scales, row_scales);
    }
    for (std::size_t run = 0; run < 2; ++run) {
      data[run] = out + run * 16 * row_bytes;
      scales[run] = out_scales + run * 16 * row_scales;
    }
  }
};

template <typename Block>
MOTET_AMX MOTET_INLINE void unpack(const Runs& runs, std::size_t b, std::uint16_t* slot) {
  const std::size_t s = runs.row_bytes, c = runs.row_scales;
#pragma GCC unroll 2
  for (int run = 0; run < 2; ++run) {
    const std::uint8_t* data = runs.data[run] + b * Block::kBytes;
    const std::uint8_t* scales = runs.scales[run] + b;
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
      _mm512_store_si512(slot, Block::load(data, scales));
      _mm512_store_si512(slot + kBlock, Block::load(data + s, scales + c));
      _mm512_store_si512(slot + 2 * kBlock, Block::load(data + 2 * s, scales + 2 * c));
      _mm512_store_si512(slot + 3 * kBlock, Block::load(data + 3 * s, scales + 3 * c));
      data += 4 * s;
      scales += 4 * c;
      slot += 4 * kBlock;
      asm("" : "+r"(data), "+r"(scales), "+r"(slot));  // else all addresses are kept, and spilt
    }
  }
  finish_stores();
}

// Tiles 0, 1: the first 16 rows times one and two tiles of tokens; 2, 3: the other 16 rows.
template <bool two>
MOTET_AMX MOTET_INLINE void multiply_block(const std::uint16_t* slot, const std::uint16_t* x0,
                                           const std::uint16_t* x1) {
  _tile_loadd(6, x0, 64);
  _tile_loadd(4, slot, 64);
  _tile_dpbf16ps(0, 4, 6);
  _tile_loadd(5, slot + kTileValues, 64);
  _tile_dpbf16ps(2, 5, 6);
  if constexpr (two) {
    _tile_loadd(7, x1, 64);
    _tile_dpbf16ps(1, 4, 7);
    _tile_dpbf16ps(3, 5, 7);
  }
}

// Tile [16 rows][16 tokens] to out[token][row], the tokens that there are.
MOTET_AMX MOTET_INLINE void store_tokens(const float* tile, std::size_t num_tokens, float* out) {
  __m512i lanes[16];
#pragma GCC unroll 16
  for (int r = 0; r < 16; ++r) lanes[r] = _mm512_load_si512(tile + 16 * r);
  transpose_16x16(lanes);
#pragma GCC unroll 16
  for (std::size_t t = 0; t < 16; ++t)
    if (t < num_tokens) _mm512_storeu_si512(out + t * kPanel, lanes[t]);
}

template <typename Block, bool two, bool fused>
MOTET_AMX void multiply_tiles(const Row* rows, const Runs& all_runs, std::size_t num_blocks, const std::uint16_t* x0,
                              const std::uint16_t* x1, std::uint16_t* unpacked,
                              std::size_t num_slots, std::size_t num_tokens, float* out,
                              const Fetch& fetch) {
  const Runs runs = all_runs;
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  if constexpr (fused) {
    const std::size_t before = std::min(kAhead, num_blocks);
    fetch_rest<kPanel>(rows, num_blocks, Block::kBytes, fetch);
    for (std::size_t b = 0; b < before; ++b) unpack<Block>(runs, b, unpacked + b * 2 * kTileValues);
    std::size_t write = before % num_slots, read = 0;
    for (std::size_t b = 0; b < num_blocks; ++b) {
      fetch_line<kPanel / 4>(rows + b % 4 * (kPanel / 4), b / 4 * 64, fetch);  // a few at a time
      multiply_block<two>(unpacked + read * 2 * kTileValues, x0 + b * kTileValues,
                          x1 + b * kTileValues);
      if (++read == num_slots) read = 0;
      if (b + before < num_blocks) {
        unpack<Block>(runs, b + before, unpacked + write * 2 * kTileValues);
        if (++write == num_slots) write = 0;
      }
    }
  } else {
    for (std::size_t b = 0; b < num_blocks; ++b)
      multiply_block<two>(unpacked + b * 2 * kTileValues, x0 + b * kTileValues,
                          x1 + b * kTileValues);
  }
  alignas(64) float sums[4][16 * 16];
  _tile_stored(0, sums[0], 64);
  _tile_stored(2, sums[2], 64);
  const std::size_t first = std::min(num_tokens, kTileTokens);
  store_tokens(sums[0], first, out);
  store_tokens(sums[2], first, out + 16);
  if constexpr (two) {
    _tile_stored(1, sums[1], 64);
    _tile_stored(3, sums[3], 64);
    float* second = out + kTileTokens * kPanel;
    store_tokens(sums[1], num_tokens - first, second);
    store_tokens(sums[3], num_tokens - first, second + 16);
  }
}

template <typename Block>
MOTET_AMX void panel(const Row* rows, std::size_t num_blocks, const void* const* x,
                     std::size_t num_tokens, float* out, const Ahead& ahead) {
  for (std::size_t r = 0; r < kPanel; ++r)
    for (std::size_t b = 0; ahead.scales && b < num_blocks; b += 64)
      __builtin_prefetch(rows[r].scales + ahead.scales + b, 0, 2);
  const Fetch fetch{ahead.data, kNear};
  const Runs runs(rows, num_blocks, Block::kBytes);
  const TileConfig config;
  _tile_loadconfig(&config);  // other libraries on this thread set their own
  const std::size_t num_slots = num_tokens > 2 * kTileTokens ? num_blocks : kRing;
  std::uint16_t* unpacked = unpacked_memory(std::max(num_slots, kRing));
  for (std::size_t t = 0; t < num_tokens; t += 2 * kTileTokens) {
    const std::size_t count = std::min(2 * kTileTokens, num_tokens - t);
    const std::uint16_t* x0 = static_cast<const std::uint16_t*>(x[t / kTileTokens]);
    const bool two = count > kTileTokens;
    const std::uint16_t* x1 = two ? static_cast<const std::uint16_t*>(x[t / kTileTokens + 1]) : x0;
    const auto run =
        two ? (t == 0 ? &multiply_tiles<Block, true, true> : &multiply_tiles<Block, true, false>)
            : (t == 0 ? &multiply_tiles<Block, false, true> : &multiply_tiles<Block, false, false>);
    run(rows, runs, num_blocks, x0, x1, unpacked, num_slots, count, out + t * kPanel, fetch);
  }
  _tile_release();
}

std::size_t x_bytes(std::size_t num_blocks) { return num_blocks * kBlock * kTileTokens * 2; }

MOTET_AMX MOTET_INLINE __m512i load_block(const std::uint16_t* values) {
  return _mm512_loadu_si512(values);
}

MOTET_AMX MOTET_INLINE __m512i load_block(const float* values) {
  return (__m512i)_mm512_cvtne2ps_pbh(_mm512_loadu_ps(values + 16), _mm512_loadu_ps(values));
}

// A block of 16 tokens: [16 pairs of positions][16 tokens][2].
template <typename In>
MOTET_AMX void pack(const Kernel& kernel, const In* const* tokens, std::size_t count,
                    std::size_t num_blocks, void* out) {
  alignas(64) std::uint16_t indices[kBlock];
  for (std::size_t p = 0; p < kBlock; ++p) indices[p] = kernel.order[p];
  const __m512i order = _mm512_load_si512(indices);
  for (std::size_t b = 0; b < num_blocks; ++b) {
    __m512i lanes[kTileTokens];
    for (std::size_t t = 0; t < kTileTokens; ++t)
      lanes[t] = t < count ? _mm512_permutexvar_epi16(order, load_block(tokens[t] + b * kBlock))
                           : _mm512_setzero_si512();
    transpose_16x16(lanes);
    std::uint16_t* tile = static_cast<std::uint16_t*>(out) + b * kTileValues;
    for (std::size_t pair = 0; pair < 16; ++pair)
      _mm512_store_si512(tile + 2 * kTileTokens * pair, lanes[pair]);
  }
}

template <typename Block>
Kernel make_kernel(const Order& order) {
  return {"amx", true, true, &x_bytes, &pack<std::uint16_t>, &pack<float>, &panel<Block>, order};
}

}  // namespace

const Kernel* find_kernel_amx(Format format) {
  static const Kernel kMxfp4 = make_kernel<Mxfp4Block>(kMxfp4Words);
  static const Kernel kGguf = make_kernel<GgufBlock>(kGgufWords);
  switch (format) {
    case Format::mxfp4: return &kMxfp4;
    case Format::mxfp4_gguf: return &kGguf;
    default: return nullptr;
  }
}

}  // namespace motet

#endif  // MOTET_X86
