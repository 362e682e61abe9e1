#include "isa.h"

#include <array>

#ifdef MOTET_X86
#include <cpuid.h>
#endif
#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace motet {
namespace {

#ifdef MOTET_X86

bool have_avx512() {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}

bool have_avx512_bf16() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  return have_avx512() && __builtin_cpu_supports("avx512vnni") &&
         __builtin_cpu_supports("avx512vbmi") && __get_cpuid_count(7, 1, &a, &b, &c, &d) &&
         (a >> 5 & 1);
}

bool have_amx() {
#ifdef __linux__
  unsigned a = 0, b = 0, c = 0, d = 0;
  if (!have_avx512_bf16() || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
  if (!(d >> 24 & 1) || !(d >> 22 & 1)) return false;  // AMX-TILE, AMX-BF16
  constexpr long kRequest = 0x1023, kTileData = 18;    // ARCH_REQ_XCOMP_PERM
  return syscall(SYS_arch_prctl, kRequest, kTileData) == 0;
#else
  return false;
#endif
}

#endif  // MOTET_X86

bool ask_processor(Isa isa) {
  if (isa == Isa::scalar) return true;
#ifdef MOTET_NEON
  if (isa == Isa::neon) return true;
#endif
#ifdef MOTET_X86
  __builtin_cpu_init();
  if (isa == Isa::avx2)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
           __builtin_cpu_supports("f16c");
  if (isa == Isa::avx512) return have_avx512();
  if (isa == Isa::avx512_bf16) return have_avx512_bf16();
  if (isa == Isa::amx) return have_amx();
#endif
  return false;
}

}  // namespace

// Asked once: in a virtual machine the question costs as much as a small product.
bool is_supported(Isa isa) {
  static const std::array<bool, kNumIsas> supported = [] {
    std::array<bool, kNumIsas> found{};
    for (int i = 0; i < kNumIsas; ++i)
      found[static_cast<std::size_t>(i)] = ask_processor(static_cast<Isa>(i));
    return found;
  }();
  return supported[static_cast<std::size_t>(isa)];
}

}  // namespace motet
