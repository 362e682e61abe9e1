#include "moe_math.h"

#include <cmath>

#include "lanes.h"

namespace motet {
namespace {

template <typename T>
MOTET_INLINE void norm_any(const T* x, const float* weight, std::size_t size, float eps, T* n) {
  Lanes squares{}, lanes, scale;
  for (std::size_t i = 0; i < size; i += kLanes) {
    load(x + i, lanes);
    squares += lanes * lanes;
  }
  const float factor = 1.0f / std::sqrt(sum_of(squares) / static_cast<float>(size) + eps);
  for (std::size_t i = 0; i < size; i += kLanes) {
    load(x + i, lanes);
    load(weight + i, scale);
    store(lanes * factor * scale, n + i);
  }
}

// Comparisons are written so that a NaN passes.
template <typename T>
MOTET_INLINE void swiglu_any(const float* gate, const float* up, const float* gate_bias,
                             const float* up_bias, float alpha, float limit, T* h) {
  Lanes g, u, g_bias, u_bias, e;
  load(gate, g);
  load(up, u);
  load(gate_bias, g_bias);
  load(up_bias, u_bias);
  g += g_bias;
  u += u_bias;
  g = g > limit ? Lanes{} + limit : g;
  u = u > limit ? Lanes{} + limit : (u < -limit ? Lanes{} - limit : u);
  exp_of(g * -alpha, e);
  store(g / (e + 1.0f) * (u + 1.0f), h);
}

template <typename T>
MOTET_INLINE void combine_any(const T* x, const float* const* y, const float* const* bias,
                              const float* share, std::size_t num, std::size_t size, T* out) {
  for (std::size_t i = 0; i < size; i += kLanes) {
    Lanes sum{}, lanes, added;
    for (std::size_t j = 0; j < num; ++j) {
      load(y[j] + i, lanes);
      load(bias[j] + i, added);
      sum += (lanes + added) * share[j];
    }
    if (x) {
      load(x + i, lanes);
      sum += lanes;
    }
    store(sum, out + i);
  }
}

#define MOTET_MOE_MATH(name, target)                                                               \
  struct name {                                                                                    \
    target static void norm_bf16(const std::uint16_t* x, const float* weight, std::size_t size,    \
                                 float eps, std::uint16_t* n) {                                    \
      norm_any(x, weight, size, eps, n);                                                           \
    }                                                                                              \
    target static void norm_f32(const float* x, const float* weight, std::size_t size, float eps,  \
                                float* n) {                                                        \
      norm_any(x, weight, size, eps, n);                                                           \
    }                                                                                              \
    target static void swiglu_bf16(const float* gate, const float* up, const float* gate_bias,     \
                                   const float* up_bias, float alpha, float limit,                 \
                                   std::uint16_t* h) {                                             \
      swiglu_any(gate, up, gate_bias, up_bias, alpha, limit, h);                                   \
    }                                                                                              \
    target static void swiglu_f32(const float* gate, const float* up, const float* gate_bias,      \
                                  const float* up_bias, float alpha, float limit, float* h) {      \
      swiglu_any(gate, up, gate_bias, up_bias, alpha, limit, h);                                   \
    }                                                                                              \
    target static void combine_bf16(const std::uint16_t* x, const float* const* y,                 \
                                    const float* const* bias, const float* share, std::size_t num, \
                                    std::size_t size, std::uint16_t* out) {                        \
      combine_any(x, y, bias, share, num, size, out);                                              \
    }                                                                                              \
    target static void combine_f32(const float* x, const float* const* y,                          \
                                   const float* const* bias, const float* share, std::size_t num,  \
                                   std::size_t size, float* out) {                                 \
      combine_any(x, y, bias, share, num, size, out);                                              \
    }                                                                                              \
    static constexpr MoeMath kTable{&norm_bf16,  &norm_f32,     &swiglu_bf16,                      \
                                    &swiglu_f32, &combine_bf16, &combine_f32};                     \
  };

MOTET_MOE_MATH(Plain, )
#ifdef MOTET_X86
MOTET_MOE_MATH(Avx2, MOTET_AVX2)
MOTET_MOE_MATH(Avx512, MOTET_AVX512)
#endif

}  // namespace

const MoeMath& select_moe_math(Isa isa) {
#ifdef MOTET_X86
  if (isa >= Isa::avx512) return Avx512::kTable;
  if (isa >= Isa::avx2) return Avx2::kTable;
#else
  (void)isa;
#endif
  return Plain::kTable;
}

}  // namespace motet
