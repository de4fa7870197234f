-- Every thread walks the same list of requests (BENCH_REQUESTS: one a line, a form to send after a tab), each from its own
-- place, and at the end one line tells what came of it; times in milliseconds.
local n = 0
function setup(thread) thread:set("number", n); n = n + 1 end

function init(args)
  requests = {}
  for line in io.lines(os.getenv("BENCH_REQUESTS")) do
    local path, form = line:match("^([^\t]*)\t(.*)$")
    if form then
      requests[#requests + 1] = wrk.format("POST", path, { ["Content-Type"] = "application/x-www-form-urlencoded" }, form)
    else
      requests[#requests + 1] = wrk.format("GET", line, { ["Accept"] = "text/html", ["Accept-Encoding"] = os.getenv("BENCH_ENCODING") })
    end
  end
  at = (tonumber(os.getenv("BENCH_FROM")) + number * math.floor(#requests / 2)) % #requests
end

function request() at = at % #requests + 1; return requests[at] end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("said %d %.3f %d %.3f %.3f\n", summary.requests, summary.duration / 1e6,
    e.status + e.connect + e.read + e.write + e.timeout, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
