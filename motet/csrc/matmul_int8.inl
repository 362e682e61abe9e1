// The kernels of matmul_int8.cpp for one instruction set: V (simd.h), Codes, Bytes and MOTET_TARGET are
// those of the namespace that includes this file.

template <typename Stored>
using BlocksOf = std::conditional_t<std::is_same_v<Stored, Q8_0>, Bytes, Codes>;

// The activations of B::kBlocks blocks.
template <typename B>
struct alignas(64) Packed {
  std::int8_t bytes[B::kBlocks * kBlock];
  float units[V::kWidth];  // in each lane that of its block; NaN where a value is not finite
};

template <typename Stored>
std::size_t x_bytes(std::size_t num_blocks) {
  using B = BlocksOf<Stored>;
  return (num_blocks + B::kBlocks - 1) / B::kBlocks * sizeof(Packed<B>);
}

template <typename Stored, typename In>
MOTET_TARGET void pack_token(const Kernel& kernel, const In* const* tokens, std::size_t,
                             std::size_t num_blocks, void* out) {
  using B = BlocksOf<Stored>;
  constexpr std::size_t kLanesOfBlock = V::kWidth / B::kBlocks;
  auto* packed = static_cast<Packed<B>*>(out);
  if (num_blocks % B::kBlocks != 0)
    std::memset(static_cast<void*>(packed + num_blocks / B::kBlocks), 0, sizeof(Packed<B>));
  for (std::size_t b = 0; b < num_blocks; ++b) {
    Packed<B>& there = packed[b / B::kBlocks];
    const std::size_t place = b % B::kBlocks;
    std::int8_t bytes[kBlock];
    const float unit = round_block(tokens[0] + b * kBlock, kernel.order, bytes);
    std::memcpy(there.bytes + B::place(place, 0), bytes, 16);
    std::memcpy(there.bytes + B::place(place, 1), bytes + 16, 16);
    for (std::size_t i = 0; i < kLanesOfBlock; ++i) there.units[place * kLanesOfBlock + i] = unit;
  }
}

// Adds the products of `count` blocks from b on. The last one stands for those that are missing, whose
// activations are zeros.
template <typename Stored, int kRows, int kTokens>
MOTET_TARGET MOTET_INLINE void add_blocks(const Row* rows, std::size_t b, std::size_t count,
                                          const void* const* x, V::F (*sums)[kTokens]) {
  using B = BlocksOf<Stored>;
  typename B::Weights weights[kRows];
  V::F scales[kRows];
#pragma GCC unroll 4
  for (int r = 0; r < kRows; ++r) {
    const std::uint8_t* at[B::kBlocks];
    decltype(Stored::scale(rows[r], 0)) scale[B::kBlocks];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < B::kBlocks; ++i) {
      at[i] = Stored::at(rows[r], b + std::min(i, count - 1));
      scale[i] = Stored::scale(rows[r], b + std::min(i, count - 1));
    }
    weights[r] = B::weights(at);
    scales[r] = B::scales(scale, count);
  }
#pragma GCC unroll 4
  for (int t = 0; t < kTokens; ++t) {
    const auto& packed = static_cast<const Packed<B>*>(x[t])[b / B::kBlocks];
    const typename B::Values values = B::load(packed.bytes);
    const V::F units = V::load(packed.units);
#pragma GCC unroll 4
    for (int r = 0; r < kRows; ++r)
      sums[r][t] = V::fma(B::dot(weights[r], values), V::mul(scales[r], units), sums[r][t]);
  }
}

template <typename Stored, int kRows, int kTokens>
MOTET_TARGET void dot(const Row* rows, std::size_t num_blocks, const void* const* x, float* out,
                      const Fetch& fetch) {
  constexpr std::size_t kBlocks = BlocksOf<Stored>::kBlocks;
  V::F sums[kRows][kTokens];
  for (int r = 0; r < kRows; ++r)
    for (int t = 0; t < kTokens; ++t) sums[r][t] = V::zero();
  std::size_t line = 0, b = 0;
  for (; b + kBlocks <= num_blocks; b += kBlocks) {
    if (V::kWidth > 1 && line <= b * Stored::kBytes) {
      fetch_line<kRows>(rows, line, fetch);
      line += 64;
    }
    add_blocks<Stored, kRows, kTokens>(rows, b, kBlocks, x, sums);
  }
  for (; V::kWidth > 1 && line < num_blocks * Stored::kBytes; line += 64)
    fetch_line<kRows>(rows, line, fetch);
  if (b < num_blocks) add_blocks<Stored, kRows, kTokens>(rows, b, num_blocks - b, x, sums);
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
          &x_bytes<Stored>,
          &pack_token<Stored, std::uint16_t>,
          &pack_token<Stored, float>,
          &panel<Stored>,
          Stored::kOrder};
}

const Kernel* find(const char* name, Kind kind) {
  static const Kernel kMxfp4 = make_kernel<Mxfp4>(name), kGguf = make_kernel<Mxfp4Gguf>(name),
                      kQ8 = make_kernel<Q8_0>(name);
  return kind == Kind::mxfp4 ? &kMxfp4 : kind == Kind::mxfp4_gguf ? &kGguf : &kQ8;
}
