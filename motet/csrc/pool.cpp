#include "pool.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <set>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#ifdef __linux__
#include <pthread.h>
#include <sched.h>

#include <fstream>
#endif
#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#endif

namespace motet {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kMaxThreads = 1024;
// A step of a model calls an op every few dozen microseconds; between steps it may take longer.
constexpr auto kSpin = std::chrono::microseconds(20);
constexpr auto kYield = std::chrono::microseconds(400);

void relax() {
#if defined(__x86_64__) || defined(__i386__)
  _mm_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

// Waits without the lock of anybody: a tight loop at first, then giving way. True once `ready` says
// so, false after `patience`.
template <typename Ready>
bool spin_until(const Ready& ready, Clock::duration patience) {
  if (ready()) return true;
  const auto begin = Clock::now();
  for (;;) {
    for (int i = 0; i < 32; ++i) {
      relax();
      if (ready()) return true;
    }
    const auto waited = Clock::now() - begin;
    if (waited > patience) return false;
    if (waited > kSpin) std::this_thread::yield();
  }
}

#ifdef __linux__
// One logical processor of each physical core that we may use, in rising order.
std::vector<int> allowed_cores() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return {};
  std::vector<int> cores;
  std::set<std::string> seen;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (!CPU_ISSET(cpu, &allowed)) continue;
    const std::string topology = "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
    std::ifstream file(topology + "thread_siblings_list");
    std::string siblings;
    if (!std::getline(file, siblings)) siblings = std::to_string(cpu);  // no such file: a core
    if (seen.insert(siblings).second) cores.push_back(cpu);
  }
  return cores;
}
#endif

// Each thread has a range of a job's tasks, as a number that is exchanged as a whole: the job in the
// upper half, then the first task and the end. Tasks lie in a range until somebody takes them out of
// it, the owner at its beginning, another thread from its end; and the job cannot end before they are
// done, so what was read of it before is known to be of it.
class Pool {
 public:
  void run(std::size_t num_tasks, int num_threads, pool::Run run, const void* context) {
    const std::size_t useful = std::min<std::size_t>(num_tasks, kMaxThreads);
    num_threads = std::min(num_threads, static_cast<int>(useful));
    if (num_threads <= 1 || inside_ || !callers_.try_lock()) {
      for (std::size_t task = 0; task < num_tasks; ++task) run(context, task, 0);
      return;
    }
    const std::lock_guard<std::mutex> lock(callers_, std::adopt_lock);
    start_threads(num_threads - 1);

    ++job_;
    const std::size_t per_unit = (num_tasks + kMaxUnits - 1) / kMaxUnits;
    const std::size_t num_units = (num_tasks + per_unit - 1) / per_unit;
    run_.store(run, std::memory_order_release);
    context_.store(context, std::memory_order_release);
    num_tasks_.store(num_tasks, std::memory_order_release);
    per_unit_.store(per_unit, std::memory_order_release);
    num_threads_.store(num_threads, std::memory_order_release);
    num_done_.store(0, std::memory_order_release);
    const auto threads = static_cast<std::size_t>(num_threads);
    for (std::size_t t = 0; t < threads; ++t)
      ranges_[t].units.store(
          pack({job_, num_units * t / threads, num_units * (t + 1) / threads}));
    announced_.store(job_);
    if (num_asleep_.load() > 0) {
      const std::lock_guard<std::mutex> sleep_lock(sleep_);
      wake_.notify_all();
    }

    inside_ = true;
    work(job_, 0);
    inside_ = false;
    const auto all_done = [&] { return num_done_.load(std::memory_order_acquire) == num_units; };
    while (!spin_until(all_done, std::chrono::seconds(1))) {
    }
  }

 private:
  static constexpr std::size_t kMaxUnits = 0xffff;  // runs of tasks that are taken as one

  struct Range {
    std::uint32_t job;
    std::size_t first, end;
  };
  static std::uint64_t pack(const Range& range) {
    return static_cast<std::uint64_t>(range.job) << 32 | range.first << 16 | range.end;
  }
  static Range unpack(std::uint64_t units) {
    return {static_cast<std::uint32_t>(units >> 32), units >> 16 & 0xffff, units & 0xffff};
  }

  void start_threads(int wanted) {
    for (int have = num_started_; have < wanted; ++have) {
      try {
        std::thread(&Pool::live, this, have + 1).detach();
      } catch (const std::system_error&) {
        return;  // the system has no thread left to give; the others do its work
      }
      num_started_ = have + 1;
    }
  }

  void live(int worker) {
    bind(worker);
    inside_ = true;
    std::uint32_t seen = 0;
    for (;;) {
      const auto is_new = [&] { return announced_.load() != seen; };
      if (!spin_until(is_new, kYield)) {
        std::unique_lock<std::mutex> lock(sleep_);
        num_asleep_.fetch_add(1);
        wake_.wait(lock, is_new);
        num_asleep_.fetch_sub(1);
      }
      seen = announced_.load();
      work(seen, worker);
    }
  }

  // Takes units of the job until there are none to take: one by one from its own range, and when that
  // is empty the later half of another's.
  void work(std::uint32_t job, int worker) {
    const auto me = static_cast<std::size_t>(worker);
    std::size_t num_done = 0;
    for (std::size_t victim = me;;) {
      const auto threads = static_cast<std::size_t>(num_threads_.load(std::memory_order_acquire));
      if (me >= threads) break;
      std::uint64_t units = ranges_[victim].units.load();
      const Range range = unpack(units);
      if (range.job != job || range.first == range.end) {
        victim = (victim + 1) % threads;
        if (victim == me) break;
        continue;
      }
      const pool::Run run = run_.load(std::memory_order_acquire);
      const void* context = context_.load(std::memory_order_acquire);
      const std::size_t num_tasks = num_tasks_.load(std::memory_order_acquire);
      const std::size_t per_unit = per_unit_.load(std::memory_order_acquire);
      Range mine = range, left = range;
      if (victim == me) {
        mine.end = left.first = range.first + 1;
      } else {
        mine.first = left.end = range.first + (range.end - range.first) / 2;
      }
      if (!ranges_[victim].units.compare_exchange_strong(units, pack(left))) continue;
      if (victim != me) {
        // The first unit is done at once, the others lie in our range, which was empty: they may be
        // taken from us as well.
        ranges_[me].units.store(pack({job, mine.first + 1, mine.end}));
        victim = me;
      }
      const std::size_t first = mine.first * per_unit;
      const std::size_t end = std::min(num_tasks, first + per_unit);
      for (std::size_t task = first; task < end; ++task) run(context, task, worker);
      ++num_done;
    }
    if (num_done > 0) num_done_.fetch_add(num_done, std::memory_order_release);
  }

  static void bind(int worker) {
#ifdef __linux__
    if (!is_pinned()) return;
    const std::vector<int> cores = allowed_cores();
    if (static_cast<std::size_t>(worker) >= cores.size()) return;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(cores[static_cast<std::size_t>(worker)], &one);
    pthread_setaffinity_np(pthread_self(), sizeof one, &one);
#else
    (void)worker;
#endif
  }

  static thread_local bool inside_;  // a task, or a thread of the pool

  struct alignas(64) OwnRange {
    std::atomic<std::uint64_t> units{0};
  };
  OwnRange ranges_[kMaxThreads];
  alignas(64) std::atomic<std::size_t> num_done_{0};  // units
  alignas(64) std::atomic<std::uint32_t> announced_{0};
  std::atomic<pool::Run> run_{nullptr};
  std::atomic<const void*> context_{nullptr};
  std::atomic<std::size_t> num_tasks_{0}, per_unit_{1};
  std::atomic<int> num_threads_{0};
  std::uint32_t job_ = 0;  // of the callers, under their lock
  int num_started_ = 0;
  std::mutex callers_;
  std::mutex sleep_;
  std::condition_variable wake_;
  std::atomic<int> num_asleep_{0};
};

thread_local bool Pool::inside_ = false;

// Never destroyed, since its threads go on until the process ends. The child of a fork has none of
// them and gets a new pool.
std::atomic<Pool*> current{nullptr};

Pool& get_pool() {
  Pool* pool = current.load(std::memory_order_acquire);
  if (pool) return *pool;
#ifdef __linux__
  static std::once_flag once;
  std::call_once(once, [] { pthread_atfork(nullptr, nullptr, [] { current.store(nullptr); }); });
#endif
  Pool* fresh = new Pool;
  if (current.compare_exchange_strong(pool, fresh)) return *fresh;
  delete fresh;  // another thread was first, and this one has started nothing
  return *pool;
}

}  // namespace

int num_physical_cores() {
#ifdef __linux__
  return std::max(1, static_cast<int>(allowed_cores().size()));
#else
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
#endif
}

bool is_pinned() {
  const char* wish = std::getenv("MOTET_PIN");
  return wish && std::strcmp(wish, "1") == 0;
}

void pool::run(std::size_t num_tasks, int num_threads, Run run, const void* context) {
  get_pool().run(num_tasks, num_threads, run, context);
}

}  // namespace motet
