-- CAUGHTUP: a step of the catching up after an outage is done, and others follow. Nothing happens
-- for a step that is none any more, so that nothing is begun anew.
-- KEYS outages, due, duty, done
-- ARGV turned clock or '', end of the outage in ms, id of the step, duties [{id, due, kind, facts}]
local outages, due, duty, done = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local now, ended, step = clock(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local follows = cjson.decode(ARGV[4])
local all = cjson.decode(redis.call('GET', outages) or '[]')
local isStep = false

for _, one in ipairs(all) do
  if one.to == ended and one.left and one.left[step] then
    isStep = true
    one.left[step] = nil
    for _, next in ipairs(follows) do
      one.left[next.id] = true
    end
  end
end
if isStep then
  promise(due, duty, done, follows, now)
  redis.call('SET', outages, cjson.encode(all), 'KEEPTTL')
end
return 1
