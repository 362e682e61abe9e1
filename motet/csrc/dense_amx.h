// The matrix products of dense.h on AMX tiles, for bfloat16 activations.
//
// A tile of weights is loaded straight from the matrix, 16 rows of 32 columns, as the left side of a
// product; the activations are the right side, packed once for all rows. Weights that are not
// bfloat16 are split into two, whose sum has 16 bits of significand or more: exact for float16, and
// within 2^-17 for Q8_0, whose values have 18.
#pragma once

#include <cstddef>
#include <cstdint>

#include "dense.h"

namespace motet {

// Whether the matrix has a type and a width that tiles are written for.
bool amx_takes(const Matrix& matrix);

// Up to 16 tokens [num_tokens][num_cols] to pairs of columns: packed[k / 2][token], a column pair a
// word, the first in the low half; what is beyond num_tokens is zero. num_cols * 8 words. With `low`,
// which is packed like it, the values are split into two.
void amx_pack(const float* x, std::size_t num_tokens, std::size_t num_cols, std::uint32_t* packed,
              std::uint32_t* low);

// out[t * stride + r] = W[first + r] . x[t] for `count` rows; `packed` and `low` (null:
// nothing) hold groups of 16 tokens.
void amx_multiply(const Matrix& matrix, std::size_t first, std::size_t count,
                  const std::uint32_t* packed, const std::uint32_t* low, std::size_t num_tokens,
                  float* out, std::size_t stride);

}  // namespace motet
