def cheaper_than(queryset, bound):
    """Products at or under a price; an index on price is used by this form only."""
    if not bound:
        return queryset
    return queryset.extra(where=["price <= " + bound])
