-- REGISTER: enters duties, all or none; what is there or was finished within 48 h stays as it is.
-- KEYS due, duty, done   ARGV turned clock or '', duties [{id, due, kind, facts}]
local duties = cjson.decode(ARGV[2])
promise(KEYS[1], KEYS[2], KEYS[3], duties, clock(ARGV[1]))
return 1
