-- MARK: notes something about a person in a round that is open; of any other nothing is kept.
-- KEYS round   ARGV 'prompted:U' or 'skipped:U'
-- Returns 1, or 0 where the round is not open
if redis.call('HEXISTS', KEYS[1], 'people') == 0 then
  return 0
end

redis.call('HSET', KEYS[1], ARGV[1], '1')
return 1
