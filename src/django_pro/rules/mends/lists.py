"""Lists that end, and pages that only their own user gets from a cache."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from django_pro.edits import Patch
from django_pro.facts import source
from django_pro.rules.mends import places
from django_pro.rules.request_rule import Mend, RequestClaim

_LARGEST = 100
"""Rows of a page, where nobody has said another number."""
_BODY = "the answer is an object with count, next, previous and results: clients read results"


def paginated(claim: RequestClaim) -> Iterator[Mend]:
    """A list view has a paginator."""
    view = places.class_view_of(claim.endpoint)
    if view is None or claim.endpoint is None:
        return
    path, node = view
    if claim.endpoint.kind == "drf":
        yield from _of_action(claim)
        name = "StandardPagination"
        patches = [places.with_attribute(path, node, "pagination_class", name)]
        if places.class_named(path, name) is None:
            text = f"class {name}(PageNumberPagination):\n    page_size = {_LARGEST}\n\n\n"
            first = places.first_definition(path)
            imports = ("rest_framework.pagination", "PageNumberPagination")
            patches.append(places.above(path, first or node, text, imports))
        edit = places.edit(path, node, f"pagination_class of {_LARGEST} rows", *patches)
        yield Mend(replace(edit, review=_BODY), moves=frozenset({"GET"}))
    elif any("ListView" in base for base in source.bases_of(node)):
        patch = places.with_attribute(path, node, "paginate_by", str(_LARGEST))
        review = "the template has to link to the other pages: page_obj.next_page_number"
        edit = places.edit(path, node, f"paginate_by = {_LARGEST}", patch)
        yield Mend(replace(edit, review=review), moves=frozenset({"GET"}))


def _of_action(claim: RequestClaim) -> Iterator[Mend]:
    """An action that answers rows of its own asks the view's paginator for a page of them."""
    handler = places.handler_of(claim)
    for statement in ast.walk(handler[1]) if handler is not None else ():
        if handler is None or not isinstance(statement, ast.Return) or statement.value is None:
            continue
        path = handler[0]
        serialized = next(
            (
                each
                for each in ast.walk(statement.value)
                if isinstance(each, ast.Call)
                and places.last_name(each.func) == "get_serializer"
                and each.args
                and any(one.arg == "many" for one in each.keywords)
            ),
            None,
        )
        if serialized is None or not source.is_alone(path, statement):
            continue
        margin = " " * statement.col_offset
        rows = source.text_of(path, serialized.args[0])
        lines = (
            f"page = self.paginate_queryset({rows})",
            "return self.get_paginated_response(self.get_serializer(page, many=True).data)",
        )
        patch = places.replaced(path, statement, f"\n{margin}".join(lines))
        edit = places.edit(path, statement, "a page of the view's paginator", patch)
        yield Mend(replace(edit, review=_BODY), moves=frozenset({"GET"}))


def bounded(claim: RequestClaim) -> Iterator[Mend]:
    """The paginator's class says how large a page may be."""
    found = None
    if claim.place is not None:
        found = places.class_named(claim.place.path, claim.place.function)
    elif (view := places.class_view_of(claim.endpoint)) is not None:
        known = places.assigned(view[1], "pagination_class")
        name = places.last_name(known.value) if known is not None else ""
        found = places.class_named(view[0], name)
    if found is None:
        return
    where, holder = found
    name = "max_limit" if "LimitOffset" in " ".join(source.bases_of(holder)) else "max_page_size"
    patch = places.with_attribute(where, holder, name, str(_LARGEST))
    edit = places.edit(where, holder, f"{name} = {_LARGEST}", patch)
    yield Mend(edit, moves=frozenset({"GET"}))


def varied(claim: RequestClaim) -> Iterator[Mend]:
    """A cached page is another for each user, or kept by the browser alone."""
    yield from _keyed(claim)
    view = places.view_of(claim.endpoint)
    handler = places.handler_of(claim)
    for found in (handler, view):
        if found is None:
            continue
        path, node = found
        for decorator in node.decorator_list:
            text = ast.unparse(decorator)
            if "cache_control" in text and isinstance(decorator, ast.Call):
                public = next((each for each in decorator.keywords if each.arg == "public"), None)
                if public is not None:
                    line, column = public.lineno, public.col_offset
                    end = public.value.end_lineno or line, public.value.end_col_offset or 0
                    patch = Patch(path, line, column, *end, "private=True")
                    yield Mend(places.edit(path, node, "Cache-Control: private", patch))
            if "cache_page" not in text:
                continue
            vary = 'vary_on_headers("Authorization", "Cookie")'
            imports = ("django.views.decorators.vary", "vary_on_headers")
            in_method = "method_decorator" in text
            if not in_method:
                patch = places.decorated(path, node, vary, imports, innermost=True)
                yield Mend(places.edit(path, node, f"@{vary}", patch))
                continue
            named = "".join(
                f", {source.text_of(path, each.value)}"
                if each.arg is None
                else f", {each.arg}={source.text_of(path, each.value)}"
                for each in getattr(decorator, "keywords", ())
            )
            whole = f"method_decorator({vary}{named})"
            patch = places.decorated(path, node, whole, imports, innermost=True)
            yield Mend(places.edit(path, node, f"@{whole}", patch))


def _keyed(claim: RequestClaim) -> Iterator[Mend]:
    """What a view keeps in the cache under a fixed key is kept for each user."""
    handler = places.handler_of(claim)
    if handler is None or not (request := places.request_name(handler[1])):
        return
    path, function = handler
    patches = []
    for node in ast.walk(function):
        if (
            not isinstance(node, ast.Call)
            or not isinstance(node.func, ast.Attribute)
            or not node.args
        ):
            continue
        of_cache = "cache" in places.last_name(node.func.value).lower()
        key = node.args[0]
        if of_cache and isinstance(key, ast.Constant) and isinstance(key.value, str):
            text = key.value.replace("{", "{{").replace("}", "}}")
            patches.append(places.replaced(path, key, f'f"{text}-{{{request}.user.pk}}"'))
    if patches:
        edit = places.edit(path, function, "the cache's key has the user's in it", *patches)
        review = "whatever takes the key out of the cache elsewhere has to name the user as well"
        yield Mend(replace(edit, review=review))
