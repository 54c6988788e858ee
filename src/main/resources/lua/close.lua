-- CLOSE: settles a request whatever its state.
-- KEYS request, done   ARGV turned clock or '', 'C:ts'
-- Returns 1, or 0 if it is not open
local request = load(KEYS[1], 'r:' .. ARGV[2])

if not request then
  return 0
end

settle(KEYS[1], KEYS[2], ARGV[2], request, clock(ARGV[1]))
return 1
