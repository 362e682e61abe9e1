#include "isa.h"

#include <array>
#include <iterator>

#ifdef MOTET_X86
#include <cpuid.h>
#endif
#ifdef __APPLE__
#include <sys/sysctl.h>
#endif
#ifdef __linux__
#include <sys/auxv.h>
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

bool have_avx512_vnni() { return have_avx512() && __builtin_cpu_supports("avx512vnni"); }

bool have_avx512_vbmi() { return have_avx512_vnni() && __builtin_cpu_supports("avx512vbmi"); }

// Bits of leaf 7, 1, which older compilers have no names for.
bool have_extension(unsigned bit) {
  unsigned a = 0, b = 0, c = 0, d = 0;
  return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> bit & 1);
}

bool have_avx2() {
  unsigned a = 0, b = 0, c = 0, d = 0;
  constexpr unsigned kF16c = 1u << 29;  // which Clang has no name for here
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
         __get_cpuid(1, &a, &b, &c, &d) && (c & kF16c);
}

bool have_avx512_bf16() { return have_avx512_vbmi() && have_extension(5); }

bool have_amx() {
#ifdef __linux__
  unsigned a = 0, b = 0, c = 0, d = 0;
  if (!have_avx512_bf16() || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
  if (!(d >> 24 & 1) || !(d >> 22 & 1) || !(d >> 25 & 1)) return false;  // AMX-TILE, -BF16, -INT8
  constexpr long kRequest = 0x1023, kTileData = 18;    // ARCH_REQ_XCOMP_PERM
  return syscall(SYS_arch_prctl, kRequest, kTileData) == 0;
#else
  return false;
#endif
}

#endif  // MOTET_X86

#ifdef MOTET_NEON

bool have_neon_dot() {
#if defined(__linux__)
  constexpr unsigned long kDotProduct = 1ul << 20;  // HWCAP_ASIMDDP
  return getauxval(AT_HWCAP) & kDotProduct;
#elif defined(__APPLE__)
  int has = 0;
  std::size_t size = sizeof has;
  return sysctlbyname("hw.optional.arm.FEAT_DotProd", &has, &size, nullptr, 0) == 0 && has;
#else
  return false;
#endif
}

#endif  // MOTET_NEON

bool ask_processor(Isa isa) {
#ifdef MOTET_X86
  __builtin_cpu_init();
#endif
  switch (isa) {
    case Isa::scalar: return true;
#ifdef MOTET_NEON
    case Isa::neon: return true;
    case Isa::neon_dot: return have_neon_dot();
#endif
#ifdef MOTET_X86
    case Isa::avx2: return have_avx2();
    case Isa::avx2_vnni: return have_avx2() && have_extension(4);
    case Isa::avx512: return have_avx512();
    case Isa::avx512_vnni: return have_avx512_vnni();
    case Isa::avx512_vbmi: return have_avx512_vbmi();
    case Isa::avx512_bf16: return have_avx512_bf16();
    case Isa::amx: return have_amx();
#endif
    default: return false;
  }
}

}  // namespace

const char* name_of(Isa isa) {
  switch (isa) {
    case Isa::scalar: return "scalar";
    case Isa::neon: return "neon";
    case Isa::neon_dot: return "neon_dot";
    case Isa::avx2: return "avx2";
    case Isa::avx2_vnni: return "avx2_vnni";
    case Isa::avx512: return "avx512";
    case Isa::avx512_vnni: return "avx512_vnni";
    case Isa::avx512_vbmi: return "avx512_vbmi";
    case Isa::avx512_bf16: return "avx512_bf16";
    case Isa::amx: return "amx";
  }
  return "";
}

// Asked once: in a virtual machine the question costs as much as a small product.
bool is_supported(Isa isa) {
  static const auto supported = [] {
    std::array<bool, std::size(kIsas)> found{};
    for (const Isa one : kIsas) found[static_cast<std::size_t>(one)] = ask_processor(one);
    return found;
  }();
  return supported[static_cast<std::size_t>(isa)];
}

}  // namespace motet
