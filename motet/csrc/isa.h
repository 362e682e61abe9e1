// The instruction sets that kernels are written for, and how work is spread over threads.
// Nothing here knows of Python or of a tensor library.
#pragma once

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define MOTET_X86 1
#endif
#if defined(__aarch64__) && (defined(__GNUC__) || defined(__clang__))
#define MOTET_NEON 1
#endif

namespace motet {

// In rising order of speed on one architecture; each x86 one includes those before it.
enum class Isa { scalar = 0, neon = 1, avx2 = 2, avx512 = 3, avx512_bf16 = 4, amx = 5 };
constexpr int kNumIsas = 6;

// Whether this machine (processor and operating system) can run the kernels of `isa`. "avx2" stands
// for AVX2, FMA and F16C, "avx512" for AVX-512 F, BW, DQ and VL, "avx512_bf16" for its products of
// bfloat16 and of bytes (VNNI) and its permutations of bytes (VBMI), "amx" for the tiles and their
// bfloat16 product. Linux grants a process the tiles when it asks for them; asking for "amx" here
// does that, for all its threads.
bool is_supported(Isa isa);

// What functions that use the instructions are marked with; the compiler is given no -march.
// Lambdas do not inherit it.
#ifdef MOTET_X86
#define MOTET_AVX2 __attribute__((target("avx2,fma,f16c")))
#define MOTET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")))
#define MOTET_AVX512_BF16 \
  __attribute__((target("avx512bf16,avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")))
#define MOTET_AMX                                                                    \
  __attribute__((                                                                    \
      target("amx-tile,amx-bf16,avx512bf16,avx512f,avx512bw,avx512dq,avx512vl,avx2," \
             "fma,f16c")))
#endif
#define MOTET_INLINE inline __attribute__((always_inline))

// run(begin, end) for ranges that make up 0 .. num_items, on at most `num_threads` threads (1 or
// less: none are started) and on so few that each has `min_items`.
template <typename Run>
void run_parts(std::size_t num_items, std::size_t min_items, int num_threads, const Run& run) {
  const std::size_t useful =
      std::max<std::size_t>(1, num_items / std::max<std::size_t>(1, min_items));
  const std::size_t num_parts =
      std::min<std::size_t>(useful, static_cast<std::size_t>(std::max(1, num_threads)));
  const auto run_part = [&](std::size_t part) {
    run(num_items * part / num_parts, num_items * (part + 1) / num_parts);
  };
  std::vector<std::thread> threads;
  threads.reserve(num_parts - 1);
  for (std::size_t part = 1; part < num_parts; ++part) {
    try {
      threads.emplace_back(run_part, part);
    } catch (const std::system_error&) {  // the system has no thread left to give
      run_part(part);
    }
  }
  run_part(0);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace motet
