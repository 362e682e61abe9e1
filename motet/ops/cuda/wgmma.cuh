// Products of a warpgroup: d[64, N] += a b, a from registers, b from shared memory, bf16, sums in float32.
//
// Product<N>::run(d, a0, a1, a2, a3, b): a thread's 2 rows (8 apart) of 4 columns of a, and the descriptor of b.
// SharedProduct<N>::run(d, a, b): descriptors of both, in shared memory.

template <int N>
struct Product;
#define REGISTERS_4(i) "+f"(d[i]), "+f"(d[i + 1]), "+f"(d[i + 2]), "+f"(d[i + 3])
#define REGISTERS_8(i) REGISTERS_4(i), REGISTERS_4(i + 4)
#define REGISTERS_32(i) REGISTERS_8(i), REGISTERS_8(i + 8), REGISTERS_8(i + 16), REGISTERS_8(i + 24)
#define PRODUCT(N, NAMES, A0, A1, A2, A3, B, ...)                                                              \
    template <>                                                                                                \
    struct Product<N> {                                                                                        \
        static __device__ __forceinline__ void run(float (&d)[N / 2], unsigned a0, unsigned a1, unsigned a2,   \
                                                   unsigned a3, unsigned long long b) {                        \
            asm volatile("wgmma.mma_async.sync.aligned.m64n" #N "k16.f32.bf16.bf16 {" NAMES                    \
                         "}, {%" #A0 ", %" #A1 ", %" #A2 ", %" #A3 "}, %" #B ", 1, 1, 1, 0;"                   \
                         : __VA_ARGS__ : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "l"(b));                          \
        }                                                                                                      \
    };
#define NAMES_4 "%0, %1, %2, %3"
#define NAMES_8 NAMES_4 ", %4, %5, %6, %7"
#define NAMES_12 NAMES_8 ", %8, %9, %10, %11"
#define NAMES_16 NAMES_12 ", %12, %13, %14, %15"
#define NAMES_24 NAMES_16 ", %16, %17, %18, %19, %20, %21, %22, %23"
#define NAMES_32 NAMES_24 ", %24, %25, %26, %27, %28, %29, %30, %31"
#define NAMES_40 NAMES_32 ", %32, %33, %34, %35, %36, %37, %38, %39"
#define NAMES_48 NAMES_40 ", %40, %41, %42, %43, %44, %45, %46, %47"
#define NAMES_64 NAMES_48 ", %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63"
#define NAMES_72 NAMES_64 ", %64, %65, %66, %67, %68, %69, %70, %71"
#define NAMES_80 NAMES_72 ", %72, %73, %74, %75, %76, %77, %78, %79"
#define NAMES_96 NAMES_80 ", %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95"
#define NAMES_112 NAMES_96 ", %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107," \
    " %108, %109, %110, %111"
#define NAMES_128 NAMES_112 ", %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123," \
    " %124, %125, %126, %127"
PRODUCT(64, NAMES_32, 32, 33, 34, 35, 36, REGISTERS_32(0))
PRODUCT(128, NAMES_64, 64, 65, 66, 67, 68, REGISTERS_32(0), REGISTERS_32(32))
PRODUCT(144, NAMES_72, 72, 73, 74, 75, 76, REGISTERS_32(0), REGISTERS_32(32), REGISTERS_8(64))
PRODUCT(160, NAMES_80, 80, 81, 82, 83, 84, REGISTERS_32(0), REGISTERS_32(32), REGISTERS_8(64), REGISTERS_8(72))
PRODUCT(192, NAMES_96, 96, 97, 98, 99, 100, REGISTERS_32(0), REGISTERS_32(32), REGISTERS_32(64))
PRODUCT(256, NAMES_128, 128, 129, 130, 131, 132, REGISTERS_32(0), REGISTERS_32(32), REGISTERS_32(64),
        REGISTERS_32(96))

template <int N>
struct SharedProduct;
#define SHARED_PRODUCT(N, NAMES, A, B, ...)                                                                    \
    template <>                                                                                                \
    struct SharedProduct<N> {                                                                                  \
        static __device__ __forceinline__ void run(float (&d)[N / 2], unsigned long long a,                    \
                                                   unsigned long long b) {                                     \
            asm volatile("wgmma.mma_async.sync.aligned.m64n" #N "k16.f32.bf16.bf16 {" NAMES                    \
                         "}, %" #A ", %" #B ", 1, 1, 1, 0, 0;"                                                 \
                         : __VA_ARGS__ : "l"(a), "l"(b));                                                      \
        }                                                                                                      \
    };
SHARED_PRODUCT(16, NAMES_8, 8, 9, REGISTERS_8(0))
SHARED_PRODUCT(32, NAMES_16, 16, 17, REGISTERS_8(0), REGISTERS_8(8))
SHARED_PRODUCT(64, NAMES_32, 32, 33, REGISTERS_32(0))
SHARED_PRODUCT(96, NAMES_48, 48, 49, REGISTERS_32(0), REGISTERS_8(32), REGISTERS_8(40))
SHARED_PRODUCT(128, NAMES_64, 64, 65, REGISTERS_32(0), REGISTERS_32(32))
SHARED_PRODUCT(192, NAMES_96, 96, 97, REGISTERS_32(0), REGISTERS_32(32), REGISTERS_32(64))
SHARED_PRODUCT(256, NAMES_128, 128, 129, REGISTERS_32(0), REGISTERS_32(32), REGISTERS_32(64), REGISTERS_32(96))
