-- MARK: notes something about a person in a round, unless its digest stands.
-- KEYS round   ARGV 'prompted:U' or 'skipped:U'
-- Returns 1, or 0 once the digest stands
if redis.call('HEXISTS', KEYS[1], 'digest') == 1 then
  return 0
end

redis.call('HSET', KEYS[1], ARGV[1], '1')
return 1
