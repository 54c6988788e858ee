-- GIVEN: somebody's latest hint; it takes the place of an earlier one.
-- KEYS hints   ARGV person, packed hint
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
