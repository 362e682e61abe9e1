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

// In rising order of speed on one architecture. Each includes those of its architecture before it,
// except avx2_vnni: a machine with AVX-512 need not have it.
enum class Isa {
  scalar,
  neon,
  neon_dot,     // and products of bytes (the extension dotprod)
  avx2,         // AVX2, FMA and F16C
  avx2_vnni,    // and products of bytes (AVX-VNNI)
  avx512,       // AVX-512 F, BW, DQ and VL
  avx512_vnni,  // and products of bytes
  avx512_vbmi,  // and permutations of bytes
  avx512_bf16,  // and products of bfloat16
  amx,          // and tiles with their products of bfloat16 and of bytes
};
constexpr Isa kIsas[] = {Isa::scalar,      Isa::neon,        Isa::neon_dot,    Isa::avx2,
                         Isa::avx2_vnni,   Isa::avx512,      Isa::avx512_vnni, Isa::avx512_vbmi,
                         Isa::avx512_bf16, Isa::amx};

// The name of an instruction set, as above.
const char* name_of(Isa isa);

// Whether this machine (processor and operating system) can run the kernels of `isa`. Linux grants
// a process the tiles when it asks for them; asking for "amx" here does that, for all its threads.
bool is_supported(Isa isa);

// What functions that use the instructions are marked with; the compiler is given no -march.
// Lambdas do not inherit it.
#ifdef MOTET_X86
#define MOTET_AVX2 __attribute__((target("avx2,fma,f16c")))
#define MOTET_AVX2_VNNI __attribute__((target("avxvnni,avx2,fma,f16c")))
#define MOTET_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")))
#define MOTET_AVX512_BF16 \
  __attribute__((target("avx512bf16,avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")))
#define MOTET_AMX                                                                    \
  __attribute__((                                                                    \
      target("amx-tile,amx-int8,amx-bf16,avx512bf16,avx512vbmi,avx512vnni,avx512f,avx512bw," \
             "avx512dq,avx512vl,avx2,fma,f16c")))
#endif
#ifdef MOTET_NEON
#ifdef __clang__
#define MOTET_NEON_DOT __attribute__((target("dotprod")))
#else
#define MOTET_NEON_DOT __attribute__((target("arch=armv8.2-a+dotprod")))
#endif
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
