# What each line would be offered: what the completion system is handed.
compdef() { : }
compset() { : }
_files() { print -- files }
compadd() { shift ${@[(i)--]}; print -l -- ${(M)@:#${(b)words[CURRENT]}*} | head -3 }
source $1
try() { words=("$@"); CURRENT=$#; print -r -- "$* ->"; _plai_balance }
try plai-balance ru
try plai-balance run --pre
try plai-balance explain x.yaml --dep
try plai-balance run x.yaml --dep
try plai-balance run --lang f
try plai-balance run --lang=f
try plai-balance run scenar
try plai-balance run x.yaml --set operation.ki
try plai-balance run x.yaml --set operation.kind=ne
try plai-balance run x.yaml --only funding.total,balance.tr
try plai-balance explain x.yaml solved.m
try plai-balance explain ''
try plai-balance help A1
