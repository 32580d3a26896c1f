# Completes lines as bash would: "|" stands where it cuts words besides spaces.
. "$1"
try() {
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
  _plai_balance
  echo "$* -> $(printf '%s ' "${COMPREPLY[@]:0:4}")(${#COMPREPLY[@]})"
}
try plai-balance ''
try plai-balance ru
try plai-balance run scenar
try plai-balance run --pre
try plai-balance explain x.yaml --dep
try plai-balance run x.yaml --dep
try plai-balance run -O ''
try plai-balance run --lang = f
try plai-balance --lang fr r
try plai-balance run x.yaml --only balance.tr
try plai-balance run x.yaml --only funding.total,balance.tr
try plai-balance run x.yaml --set operation.ki
try plai-balance run x.yaml --set operation.kind = ne
try plai-balance run x.yaml -s 'loans[0].ra'
try plai-balance run x.yaml -s 'parameters[loan.rate.'
try plai-balance explain scenarios/plai-balance/fo
try plai-balance explain x.yaml solved.m
try plai-balance explain x.yaml solved.minimal_own_funds 'loans[0].r'
try plai-balance schema r
try plai-balance completion z
try plai-balance new --example mi
try plai-balance help E20
try plai-balance help A1
try plai-balance run --as-of ''
try plai-balance frobnicate ''
