-- ENDED: a round ends without a digest; who took part is forgotten.
-- KEYS round
dismiss(KEYS[1])
return 1
