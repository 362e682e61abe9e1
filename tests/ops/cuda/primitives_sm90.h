// What moe_batch.cu and moe_stream.cu ask of a GPU beyond threads. Copies and products are done as late as they may be:
// when a thread waits for them.
#include <deque>
#include <map>
namespace late {
struct Copy { char* to; const void* from; int bytes; };
struct Thread {
    std::deque<std::vector<Copy>> copies;  // groups, the last one is open
    std::deque<std::vector<std::function<void()>>> products;
};
static std::vector<Thread> threads;
static Thread& mine() {
    if (threads.size() <= emulate::current) threads.resize(emulate::current + 1);
    Thread& t = threads[emulate::current];
    if (t.copies.empty()) t.copies.emplace_back();
    if (t.products.empty()) t.products.emplace_back();
    return t;
}
}  // namespace late
#define SHARED_BASE (emulate::is_together ? emulate::shared_of_block() : (char*)dynamic_shared)
typedef char* Place;
typedef char* Panels;
static inline Place place_of(const void* p) { return (char*)p; }
static inline uint4 load_16(Place p) { return *(const uint4*)p; }
static inline uint4 load_8(Place p) { const u32* v = (const u32*)p; return {v[0], v[1], 0, 0}; }
static inline u32 load_byte(Place p) { return (u8)*p; }
// A barrier: arrivals still missing, arrivals of a phase, phases that are over. What is fetched with one comes
// when somebody waits for it and nothing else is missing.
struct Counted { u16 missing, count; u32 phases; };
namespace late {
struct Fetched { u32 expected = 0, asked = 0; std::vector<Copy> copies; };
static std::map<char*, Fetched> fetched;
}  // namespace late
static inline void barrier_over(Counted* b) {
    if (b->missing == 0) { b->missing = b->count; b->phases++; }
}
static inline void barrier_init(Place barrier, u32 count) {
    *(Counted*)barrier = {(u16)count, (u16)count, 0};
}
static inline void barriers_ready() {}
static inline void barrier_wait(Place barrier, u32 parity) {
    volatile Counted* b = (volatile Counted*)barrier;
    while ((b->phases & 1) == parity) {
        auto at = late::fetched.find(barrier);
        if (at != late::fetched.end() && b->missing == 0 && at->second.asked == at->second.expected) {
            for (auto& c : at->second.copies) memcpy(c.to, c.from, c.bytes);
            late::fetched.erase(at);
            barrier_over((Counted*)barrier);
        } else
            emulate::yield();
    }
}
static inline void barrier_arrive(Place barrier) {
    Counted* b = (Counted*)barrier;
    if (b->missing-- == 0) abort();
    if (!late::fetched.count(barrier)) barrier_over(b);
}
static inline void barrier_expect(Place barrier, u32 bytes) {
    late::fetched[barrier].expected += bytes;
    barrier_arrive(barrier);
}
static inline void fetch(char* to, const void* from, u32 bytes, Place barrier) {
    if ((uintptr_t)to % 16 || (uintptr_t)from % 16 || bytes % 16) abort();
    late::fetched[barrier].asked += bytes;
    late::fetched[barrier].copies.push_back({to, from, (int)bytes});
}
static inline u32 load_early(const u32* p) { return *p; }
static std::map<std::pair<unsigned, int>, std::pair<int, long>> late_groups;  // arrived, times
template <int THREADS> static inline std::pair<int, long>& group_arrived(int number) {
    auto& group = late_groups[{blockIdx.x, number}];
    if (++group.first == THREADS) { group.first = 0; group.second++; }
    return group;
}
template <int THREADS> static inline void group_arrive(int number) { group_arrived<THREADS>(number); }
template <int THREADS> static inline void group_wait(int number) {
    auto& group = late_groups[{blockIdx.x, number}];
    long times = group.second;
    group_arrived<THREADS>(number);
    while (group.second == times) emulate::yield();
}
static inline void store_16(Place p, float a, float b, float c, float d) {
    float all[4] = {a, b, c, d};
    memcpy(p, all, 16);
}
static inline void copy_async_part(char* to, const void* from, int bytes) {
    if ((uintptr_t)to % 16 || (uintptr_t)from % 16) abort();
    late::mine().copies.back().push_back({to, from, bytes});
}
static inline void copy_weights(char* to, const void* from) { copy_async_part(to, from, 16); }
static inline void copies_commit() { late::mine().copies.emplace_back(); }
template <int PENDING> static inline void copies_wait() {
    auto& groups = late::mine().copies;
    for (; groups.size() > PENDING + 1; groups.pop_front())
        for (auto& c : groups.front()) {
            uint4 v = {0, 0, 0, 0};
            memcpy(&v, c.from, c.bytes);
            *(uint4*)c.to = v;
        }
}
static inline void arrive_when_copied(Place barrier) {
    copies_commit();
    copies_wait<0>();
    barrier_arrive(barrier);
}
static inline int load_acquire(const int* p) { emulate::yield(); return *(volatile const int*)p; }
static inline void wgmma_fence() {}
static inline void wgmma_commit() { late::mine().products.emplace_back(); }
template <int PENDING> static inline void wgmma_wait() {
    while (late::mine().products.size() > PENDING + 1) {
        auto group = late::mine().products.front();
        late::mine().products.pop_front();
        for (auto& product : group) product();
    }
}
static inline void keep(float&) {}
static inline Panels panels_at(Place p) { return p; }
static inline Panels panels_further(Panels panels, int bytes) { return panels + bytes; }
static inline u64 matrix_of(Panels panels) { return (u64)panels; }
static inline u64 matrix_further(u64 matrix, int bytes) { return matrix + bytes; }
template <class T> static inline void settle(T&) {}
// Each warp's 16 of the 64 rows need no other warp's.
template <int N> struct Product {
    static void run(float (&d)[N / 2], const u32& a0, const u32& a1, const u32& a2, const u32& a3, u64 b) {
        float* to = d;
        const u32* of[4] = {&a0, &a1, &a2, &a3};
        late::mine().products.back().push_back([=] { now(to, of, b); });
    }
    static void now(float* d, const u32* const (&a)[4], u64 b) {
        u32 mine[4] = {*a[0], *a[1], *a[2], *a[3]};
        int lane = emulate::current % 32;
        auto all = emulate::exchange(mine, sizeof mine);
        for (int m = 0; m < N / 8; m++)
            for (int i = 0; i < 4; i++) {
                int row = lane / 4 + i / 2 * 8, column = m * 8 + lane % 4 * 2 + i % 2;
                double sum = 0;
                for (int k = 0; k < 16; k++) {
                    u32 a = emulate::of<u32>(all, row % 8 * 4 + k % 8 / 2, row / 8 + k / 8 * 2);
                    u64 at = b + column * 128 + k * 2;  // the base lies at a multiple of 1024
                    at ^= (at >> 7 & 7) << 4;
                    sum += (double)half_of(a, k % 2) * widen(*(const u16*)at);
                }
                d[4 * m + i] += (float)sum;
            }
    }
};
static inline Panels uniform(Panels x) { return x; }
template <int COUNT> static inline void fewer_registers() {}
template <int COUNT> static inline void more_registers() {}
static inline float quotient(float a, float b) { return a / b; }
static inline bool all_lanes(bool x) { return __ballot_sync(~0u, x) == ~0u; }
static inline void fence_for_tensor_cores() {}
