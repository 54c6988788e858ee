-- REOPEN: enters a request that was settled by mistake, and its duties, all or nothing.
-- KEYS request, due, duty, done
-- ARGV turned clock or '', 'C:ts', packed request, duties [{id, due, kind, facts}]
-- Returns 1, or 0 if it is open
local id = ARGV[2]
local duties = cjson.decode(ARGV[4])

if redis.call('HEXISTS', book, 'r:' .. id) == 1 then
  return 0
end

redis.call('ZREM', done, 'r:' .. id, HOW.CHECKED .. id, HOW.STRUCK .. id)
enter(id, ARGV[3])
promise(due, duty, done, duties, clock(ARGV[1]))
return 1
