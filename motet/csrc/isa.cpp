#include "isa.h"

namespace motet {

bool is_supported(Isa isa) {
  if (isa == Isa::scalar) return true;
#ifdef MOTET_X86
  __builtin_cpu_init();
  if (isa == Isa::avx512)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw");
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("f16c");
#else
  return false;
#endif
}

}  // namespace motet
