-- PARK: sets a duty aside, with the reason, for a human to look at.
-- KEYS due, lease, duty, parked   ARGV id, fence, why
-- Returns 1, or 0 if the claim no longer holds
local due, lease, duty, parked = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local id = ARGV[1]
local row = load(duty, id)

if not row or row.done or row.fence ~= tonumber(ARGV[2]) then
  return 0
end

redis.call('HSET', parked, id, ARGV[3])
redis.call('ZREM', due, id)
redis.call('ZREM', lease, id)
return 1
