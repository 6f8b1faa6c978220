def discount(rule, quantity):
    return int(eval(rule, {"__builtins__": {}}, {"quantity": quantity}))
