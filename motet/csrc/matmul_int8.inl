// The kernels of matmul_int8.cpp for one instruction set: V (simd.h), B and MOTET_TARGET are those of
// the namespace that includes this file.

// The activations of B::kBlocks blocks.
struct alignas(64) Packed {
  std::int8_t bytes[B::kBlocks * kBlock];
  float units[V::kWidth];  // in each lane that of its block; NaN where a value is not finite
};

constexpr std::size_t kLanesOfBlock = V::kWidth / B::kBlocks;

std::size_t x_bytes(std::size_t num_blocks) {
  return (num_blocks + B::kBlocks - 1) / B::kBlocks * sizeof(Packed);
}

template <typename In>
MOTET_TARGET void pack_token(const Kernel& kernel, const In* const* tokens, std::size_t,
                             std::size_t num_blocks, void* out) {
  auto* packed = static_cast<Packed*>(out);
  if (num_blocks % B::kBlocks != 0)
    std::memset(static_cast<void*>(packed + num_blocks / B::kBlocks), 0, sizeof(Packed));
  for (std::size_t b = 0; b < num_blocks; ++b) {
    Packed& there = packed[b / B::kBlocks];
    const std::size_t place = b % B::kBlocks;
    const float unit =
        round_block(tokens[0] + b * kBlock, kernel.order, there.bytes + place * kBlock);
    for (std::size_t i = 0; i < kLanesOfBlock; ++i) there.units[place * kLanesOfBlock + i] = unit;
  }
}

template <typename Stored, int kRows, int kTokens>
MOTET_TARGET void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                      const Fetch& fetch) {
  V::F sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = V::zero();
  std::size_t line = 0;
  for (std::size_t b = 0; b < num_blocks; b += B::kBlocks) {
    if (V::kWidth > 1 && b * Stored::kBytes >= line) {
      fetch_line<kRows>(rows, line, fetch);
      line += 64;
    }
    // The last block stands for the one that is missing after it, whose activations are zeros.
    const std::size_t next = std::min(b + 1, num_blocks - 1);
    typename B::Weights weights[kRows];
    V::F scales[kRows];
#pragma GCC unroll 4
    for (int r = 0; r < kRows; ++r) {
      const std::uint8_t *at = Stored::at(rows[r], b), *after = Stored::at(rows[r], next);
      if constexpr (std::is_same_v<Stored, Q8_0>)
        weights[r] = B::widen(at, after);
      else
        weights[r] = B::unpack(at, after);
      scales[r] = B::scales(Stored::scale(rows[r], b), Stored::scale(rows[r], next), next > b);
    }
#pragma GCC unroll 4
    for (int t = 0; t < kTokens; ++t) {
      const Packed& packed = static_cast<const Packed*>(x[t])[b / B::kBlocks];
      const typename B::Bytes bytes = B::load(packed.bytes);
      const V::F units = V::load(packed.units);
#pragma GCC unroll 4
      for (int r = 0; r < kRows; ++r)
        sums[r][t] = V::fma(B::dot(weights[r], bytes), V::mul(scales[r], units), sums[r][t]);
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) out[t * kPanel + r] = V::sum(sums[r][t]);
}

template <typename Stored>
void panel(const Row* rows, std::size_t num_blocks, const void* const* x, std::size_t num_tokens,
           float* out, const Ahead& ahead) {
  static constexpr Dot kOne[] = {&dot<Stored, 4, 1>};
  static constexpr Dot kSeveral[] = {&dot<Stored, 2, 1>, &dot<Stored, 2, 2>, &dot<Stored, 2, 3>,
                                     &dot<Stored, 2, 4>};
  if (num_tokens == 1) return multiply_panel_by<4>(kOne, 1, rows, num_blocks, x, 1, out, ahead);
  multiply_panel_by<2>(kSeveral, 4, rows, num_blocks, x, num_tokens, out, ahead);
}

template <typename Stored>
Kernel make_kernel(const char* name) {
  return {name,
          false,
          false,
          &x_bytes,
          &pack_token<std::uint16_t>,
          &pack_token<float>,
          &panel<Stored>,
          Stored::kOrder};
}

const Kernel* find(const char* name, Stored stored) {
  static const Kernel kMxfp4 = make_kernel<Mxfp4>(name), kGguf = make_kernel<Mxfp4Gguf>(name),
                      kQ8 = make_kernel<Q8_0>(name);
  return stored == Stored::mxfp4 ? &kMxfp4 : stored == Stored::mxfp4_gguf ? &kGguf : &kQ8;
}
