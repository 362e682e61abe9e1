#include "dense_amx.h"

#include <algorithm>

#include "tiles.h"
#include "workspace.h"

namespace motet {

bool amx_takes(const Matrix& matrix) {
#ifdef MOTET_X86
  return matrix.num_cols % 32 == 0 && matrix.dtype != DType::f32;
#else
  (void)matrix;
  return false;
#endif
}

#ifdef MOTET_X86
namespace {

// A pair of row tiles: where the weights are, and what is added to them.
struct RowPair {
  const std::uint8_t* high[2];
  const std::uint8_t* low[2];  // null: nothing
  std::size_t row_bytes;
};

// The sums of 32 rows and 32 tokens (16 when `num_groups` is 1), to scratch [32][32].
template <int num_groups>
MOTET_AMX void pair_product(const RowPair& rows, const std::uint32_t* packed,
                            const std::uint32_t* low, std::size_t num_cols,
                            const std::uint8_t* ahead, float* sums) {
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  const std::uint32_t *x0 = packed, *x1 = packed + num_cols * 8;
  for (std::size_t k = 0; k < num_cols; k += 32, x0 += 256, x1 += 256) {
    if (ahead) {  // in four runs of eight rows: a single one is read slower
      for (std::size_t run = 0; run < 4; ++run)
        for (int line = 0; line < 8; ++line)
          __builtin_prefetch(ahead + run * 8 * rows.row_bytes + line * 64, 0, 2);
      ahead += 512;
    }
    _tile_loadd(4, rows.high[0] + k * 2, rows.row_bytes);
    _tile_loadd(5, rows.high[1] + k * 2, rows.row_bytes);
    if (low) {
      _tile_loadd(6, low + (x0 - packed), 64);
      _tile_dpbf16ps(0, 4, 6);
      _tile_dpbf16ps(1, 5, 6);
      if constexpr (num_groups == 2) {
        _tile_loadd(7, low + (x1 - packed), 64);
        _tile_dpbf16ps(2, 4, 7);
        _tile_dpbf16ps(3, 5, 7);
      }
    }
    _tile_loadd(6, x0, 64);
    _tile_dpbf16ps(0, 4, 6);
    _tile_dpbf16ps(1, 5, 6);
    if constexpr (num_groups == 2) {
      _tile_loadd(7, x1, 64);
      _tile_dpbf16ps(2, 4, 7);
      _tile_dpbf16ps(3, 5, 7);
    }
    if (rows.low[0]) {
      _tile_loadd(4, rows.low[0] + k * 2, rows.row_bytes);
      _tile_loadd(5, rows.low[1] + k * 2, rows.row_bytes);
      _tile_dpbf16ps(0, 4, 6);
      _tile_dpbf16ps(1, 5, 6);
      if constexpr (num_groups == 2) {
        _tile_dpbf16ps(2, 4, 7);
        _tile_dpbf16ps(3, 5, 7);
      }
    }
  }
  _tile_stored(0, sums, 128);
  _tile_stored(1, sums + 16 * 32, 128);
  if constexpr (num_groups == 2) {
    _tile_stored(2, sums + 16, 128);
    _tile_stored(3, sums + 16 * 32 + 16, 128);
  }
}

// The values of `count` rows as two bfloat16 each; rows beyond are zeros.
MOTET_AVX512 void split_rows(const Matrix& matrix, std::size_t first, std::size_t count,
                                    Bf16* high, Bf16* low) {
  using avx512::V;
  const std::size_t row_bytes = matrix.row_bytes(), num_cols = matrix.num_cols;
  std::memset(high + count * num_cols, 0, (32 - count) * num_cols * 2);
  std::memset(low + count * num_cols, 0, (32 - count) * num_cols * 2);
  for (std::size_t r = 0; r < count; ++r) {
    const std::uint8_t* row = matrix.data + (first + r) * row_bytes;
    for (std::size_t k = 0; k < num_cols; k += 16) {
      V::F value;
      if (matrix.dtype == DType::q8_0) {
        const std::uint8_t* block = row + k / 32 * 34;
        F16 scale;
        std::memcpy(&scale, block, sizeof scale);
        const auto* bytes = reinterpret_cast<const std::int8_t*>(block + 2 + k % 32);
        value = V::mul(V::set(scale), V::load_i8(bytes));
      } else {
        value = V::load(reinterpret_cast<const F16*>(row) + k);
      }
      V::store(high + r * num_cols + k, value);
      const V::F rest = _mm512_sub_ps(value, V::load(high + r * num_cols + k));
      // an infinity leaves no rest
      const __mmask16 is_finite = _mm512_cmp_ps_mask(rest, rest, _CMP_ORD_Q);
      V::store(low + r * num_cols + k, _mm512_maskz_mov_ps(is_finite, rest));
    }
  }
}

// sums [32][32] of (row, token) to out of (token, row).
MOTET_AVX512 void put(const float* sums, std::size_t num_rows, std::size_t num_tokens,
                             float* out, std::size_t stride) {
  for (std::size_t r = 0; r < num_rows; r += 16) {
    const __mmask16 mask = static_cast<__mmask16>((1u << std::min<std::size_t>(16, num_rows - r)) - 1);
    for (std::size_t t = 0; t < num_tokens; t += 16) {
      __m512 rows[16];
      for (std::size_t i = 0; i < 16; ++i) rows[i] = _mm512_loadu_ps(sums + (r + i) * 32 + t);
      transpose(rows);
      const std::size_t count = std::min<std::size_t>(16, num_tokens - t);
      for (std::size_t i = 0; i < count; ++i)
        _mm512_mask_storeu_ps(out + (t + i) * stride + r, mask, rows[i]);
    }
  }
}

}  // namespace

MOTET_AVX512 void amx_pack(const float* x, std::size_t num_tokens, std::size_t num_cols,
                           std::uint32_t* packed, std::uint32_t* low) {
  using avx512::V;
  for (std::size_t k = 0; k < num_cols; k += 32) {
    __m512 high_rows[16], low_rows[16];
    for (std::size_t t = 0; t < 16; ++t) {
      high_rows[t] = low_rows[t] = _mm512_setzero_ps();
      if (t >= num_tokens) continue;
      Bf16 high_pairs[32], low_pairs[32];
      for (std::size_t i = 0; i < 32; i += 16) {
        const V::F value = V::load(x + t * num_cols + k + i);
        V::store(high_pairs + i, value);
        V::store(low_pairs + i, _mm512_sub_ps(value, V::load(high_pairs + i)));
      }
      high_rows[t] = _mm512_loadu_ps(reinterpret_cast<const float*>(high_pairs));
      low_rows[t] = _mm512_loadu_ps(reinterpret_cast<const float*>(low_pairs));
    }
    transpose(high_rows);
    for (std::size_t i = 0; i < 16; ++i) _mm512_storeu_si512(packed + k * 8 + i * 16, _mm512_castps_si512(high_rows[i]));
    if (!low) continue;
    transpose(low_rows);
    for (std::size_t i = 0; i < 16; ++i) _mm512_storeu_si512(low + k * 8 + i * 16, _mm512_castps_si512(low_rows[i]));
  }
}

MOTET_AMX void amx_multiply(const Matrix& matrix, std::size_t first, std::size_t count,
                            const std::uint32_t* packed, const std::uint32_t* low,
                            std::size_t num_tokens, float* out, std::size_t stride) {
  const std::size_t num_cols = matrix.num_cols, row_bytes = matrix.row_bytes();
  alignas(64) float sums[32 * 32];
  const bool is_plain = matrix.dtype == DType::bf16;
  const bool is_split = !is_plain;
  // rows that are not taken from the matrix as they are: split ones, and an incomplete pair
  auto* copies = static_cast<Bf16*>(workspace(Buffer::tile_rows, 2 * 32 * num_cols * 2));
  configure_tiles();
  const std::size_t num_groups = (num_tokens + 15) / 16;
  const std::size_t height = is_split ? 32 : count;  // rows for which all tokens are gone through
  for (std::size_t start = 0; start < count; start += height) {
    for (std::size_t group = 0; group < num_groups; group += 2) {
      const std::size_t end = std::min(count, start + height);
      for (std::size_t r = start; r < end; r += 32) {
        const std::size_t num_rows = std::min<std::size_t>(32, count - r);
        const std::uint8_t* data = matrix.data + (first + r) * row_bytes;
        RowPair rows{{data, data + 16 * row_bytes}, {nullptr, nullptr}, row_bytes};
        if (is_split || num_rows < 32) {
          const auto* bytes = reinterpret_cast<const std::uint8_t*>(copies);
          rows = {{bytes, bytes + 32 * num_cols}, {nullptr, nullptr}, num_cols * 2};
          if (is_split) {
            if (group == 0) split_rows(matrix, first + r, num_rows, copies, copies + 32 * num_cols);
            rows.low[0] = bytes + 64 * num_cols;
            rows.low[1] = bytes + 96 * num_cols;
          } else if (group == 0) {
            std::memcpy(copies, data, num_rows * row_bytes);
            std::memset(copies + num_rows * num_cols, 0, (32 - num_rows) * row_bytes);
          }
          finish_stores();
        }
        // The next rows are read from memory while these are computed, in the first pass over them.
        const bool has_next = is_plain && group == 0 && first + r + 64 <= matrix.num_rows;
        const std::uint8_t* ahead = has_next ? data + 32 * row_bytes : nullptr;
        const std::size_t at = group * num_cols * 8;
        const std::uint32_t *x = packed + at, *x_low = low ? low + at : nullptr;
        if (group + 1 < num_groups)
          pair_product<2>(rows, x, x_low, num_cols, ahead, sums);
        else
          pair_product<1>(rows, x, x_low, num_cols, ahead, sums);
        const std::size_t count_tokens = std::min<std::size_t>(32, num_tokens - group * 16);
        put(sums, num_rows, count_tokens, out + group * 16 * stride + r, stride);
      }
    }
  }
  _tile_release();
}

#else

void amx_pack(const float*, std::size_t, std::size_t, std::uint32_t*, std::uint32_t*) {}
void amx_multiply(const Matrix&, std::size_t, std::size_t, const std::uint32_t*, const std::uint32_t*,
                  std::size_t, float*, std::size_t) {}

#endif

}  // namespace motet
