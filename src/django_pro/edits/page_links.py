"""Links to the other pages of a list, written into its template."""

from __future__ import annotations

import re

_LOOP_END = re.compile(r"{%-?\s*endfor\s*-?%}")
_BLOCK_END = re.compile(r"^[ \t]*{%-?\s*endblock\b[^%]*-?%}", re.MULTILINE)
_BODY_END = re.compile(r"^[ \t]*</(?:main|body)>", re.MULTILINE | re.IGNORECASE)


def with_page_links(template: str, *, keeps_query: bool) -> str:
    """After the list: before the end of its block or of the body. Unchanged where there are some.

    `keeps_query`: whether `{% querystring %}` is there to keep the other parameters of the URL.
    """
    if "page_obj" in template:
        return template
    loops = list(_LOOP_END.finditer(template))
    start = loops[-1].end() if loops else 0
    newline = "\r\n" if "\r\n" in template else "\n"
    place = _BLOCK_END.search(template, start) or _BODY_END.search(template, start)
    margin = ""
    at = len(template)
    if place is not None:
        at = place.start()
        margin = re.match(r"[ \t]*", place.group()).group()  # type: ignore[union-attr]
    lines = newline.join(f"{margin}{line}" for line in _links(keeps_query))
    gap = "" if not template[:at] or template[:at].endswith("\n") else newline
    return f"{template[:at]}{gap}{lines}{newline}{template[at:]}"


def _links(keeps_query: bool) -> list[str]:
    def to(page: str) -> str:
        if keeps_query:
            return f"{{% querystring page=page_obj.{page} %}}"
        return f"?page={{{{ page_obj.{page} }}}}"

    before = f'<a href="{to("previous_page_number")}" rel="prev">Previous</a>'
    after = f'<a href="{to("next_page_number")}" rel="next">Next</a>'
    return [
        "{% if page_obj.has_other_pages %}",
        '<nav aria-label="Pages">',
        f"  {{% if page_obj.has_previous %}}{before}{{% endif %}}",
        "  <span>Page {{ page_obj.number }} of {{ page_obj.paginator.num_pages }}</span>",
        f"  {{% if page_obj.has_next %}}{after}{{% endif %}}",
        "</nav>",
        "{% endif %}",
    ]
