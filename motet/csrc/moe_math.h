// What the mixture of experts does between its products, row by row.
#pragma once

#include <cstddef>
#include <cstdint>

#include "isa.h"

namespace motet {

// Values are float32, or the bits of bfloat16. Sizes are multiples of 16. A row's result depends on
// nothing but the row.
struct MoeMath {
  // n = x / sqrt(mean(x^2) + eps) * weight
  void (*norm_bf16)(const std::uint16_t* x, const float* weight, std::size_t size, float eps,
                    std::uint16_t* n);
  void (*norm_f32)(const float* x, const float* weight, std::size_t size, float eps, float* n);

  // h of sixteen gates and ups: g = min(gate + gate_bias, limit), u = clamp(up + up_bias, limit),
  // h = g sigmoid(alpha g) (u + 1)
  void (*swiglu_bf16)(const float* gate, const float* up, const float* gate_bias,
                      const float* up_bias, float alpha, float limit, std::uint16_t* h);
  void (*swiglu_f32)(const float* gate, const float* up, const float* gate_bias,
                     const float* up_bias, float alpha, float limit, float* h);

  // out = x (unless null) + sum over i of share[i] (y[i] + bias[i]), in this order
  void (*combine_bf16)(const std::uint16_t* x, const float* const* y, const float* const* bias,
                       const float* share, std::size_t num, std::size_t size, std::uint16_t* out);
  void (*combine_f32)(const float* x, const float* const* y, const float* const* bias,
                      const float* share, std::size_t num, std::size_t size, float* out);
};

const MoeMath& select_moe_math(Isa isa);

}  // namespace motet
