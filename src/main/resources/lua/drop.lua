-- DROP: finishes a duty without a word.
-- KEYS due, lease, duty, done, parked   ARGV turned clock or '', id, fence
-- Returns 1, or 0 if the claim no longer holds
local due, lease, duty, done, parked = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local id = ARGV[2]
local now = clock(ARGV[1])
local row = load(duty, id)

if not row or row.fence ~= tonumber(ARGV[3]) then
  return 0
end

if not row.done then
  redis.call('HDEL', parked, id)
  finish(due, lease, duty, done, id, row, now)
end
return 1
