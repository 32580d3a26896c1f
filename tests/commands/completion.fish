# What each line would be offered, without descriptions.
source $argv[1]
for line in "ru" "run --pre" "explain x.yaml --dep" "run x.yaml --dep" "run --lang " "run scenar" "run x.yaml scenar" \
        "run x.yaml --set operation.kind=n" "run x.yaml --only funding.total,balance.tr" \
        "explain x.yaml solved.m" "explain x.yaml solved.practised_rent solved.m" "schema " "help A1" \
        "--lang fr completion " "new --example mi"
    echo "$line ->"
    complete -C "plai-balance $line" | string replace -r '\t.*' '' | head -3
end
