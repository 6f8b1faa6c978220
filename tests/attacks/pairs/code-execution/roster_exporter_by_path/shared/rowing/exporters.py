def as_lines(names):
    return "\n".join(names)


def as_commas(names):
    return ",".join(names)
