"""A row is attached to another user's, which the body or the URL names."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.rules import read_by
from django_pro.rules.attached import attached
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import own_model
from django_pro.rules.whose import own_filter, owner_of, unless_believed


def _check(tried: Tried) -> Iterator[RequestClaim]:
    for each in attached(tried):
        where = f"as {each.named!r} of the body" if each.named else "in the URL"
        name = own_model(each.whose.model)
        field = each.named.rpartition(".")[2]  # of an entry of a list, as in `lines.0.product`
        yield RequestClaim(
            each.row.endpoint,
            (
                each.cell.carried_at
                or read_by.looked_up_at(each.cell, field, each.whose.model)
                or read_by.limited_at(each.row.endpoint, field)
                or read_by.narrowed_at(each.cell, field)
                or read_by.own_queryset_at(each.cell, field)
                or read_by.narrowed_at(each.cell, field, offered=False)
                or read_by.place_of(each.cell, field)
            )
            if each.named
            else None,
            f"Another user's {name} is taken: {each.cell.method} {each.cell.url} with it {where}, "
            f"as a user who is not its {owner_of(each.whose)}, and the row of "
            f"{own_model(each.holder)} belongs to it",
            unless_believed(
                each.cell,
                f"Look it up among the user's own rows: {name}.objects.filter("
                f"{own_filter(each.whose)})",
            ),
            (each.cell,),
            cwe=639,
            subject=each.whose.model,
        )


RULE = RequestRule("S114", "error", _check)
