"""The template of a list of stated fields."""

from __future__ import annotations

from django_pro.core.outline import Field, Model


def shown_value(name: str, field: Field) -> str:
    """What a template writes of a field of a row; nothing for what is empty."""
    value = f"{name}.{field.name}"
    if field.kind == "ManyToManyField":
        return (
            f"{{% for each in {value}.all %}}{{{{ each }}}}{{% if not forloop.last %}}, "
            "{% endif %}{% endfor %}"
        )
    if field.values:
        return f"{{{{ {name}.get_{field.name}_display }}}}"
    if field.kind == "BooleanField":
        return f'{{{{ {value}|yesno:"yes,no" }}}}'
    return f'{{{{ {value}|default_if_none:"" }}}}' if field.null else f"{{{{ {value} }}}}"


def columns(model: Model, names: tuple[str, ...]) -> list[Field]:
    """The named fields, in their order."""
    held = {each.name: each for each in model.fields}
    return [held[each] for each in names if each in held]


def table(one: str, many: str, fields: list[Field], link: str) -> list[str]:
    """A table with a row of each; the first cell is a link where there is a page of a row."""
    heads = "".join(f"<th>{each.name.replace('_', ' ').capitalize()}</th>" for each in fields)
    cells = [shown_value(one, each) for each in fields]
    if link:
        cells[0] = f'<a href="{link}">{cells[0]}</a>'
    return [
        "<table>",
        f"  <tr>{heads}</tr>",
        f"  {{% for {one} in {many} %}}",
        "    <tr>",
        *(f"      <td>{each}</td>" for each in cells),
        "    </tr>",
        "  {% empty %}",
        f'    <tr><td colspan="{len(fields)}">No {many.replace("_", " ")} yet.</td></tr>',
        "  {% endfor %}",
        "</table>",
    ]


PAGER = (
    "{% if page_obj.has_other_pages %}",
    "<nav>",
    (
        '  {% if page_obj.has_previous %}<a href="?page={{ page_obj.previous_page_number '
        '}}">Previous</a>{% endif %}'
    ),
    "  Page {{ page_obj.number }} of {{ page_obj.paginator.num_pages }}",
    (
        '  {% if page_obj.has_next %}<a href="?page={{ page_obj.next_page_number '
        '}}">Next</a>{% endif %}'
    ),
    "</nav>",
    "{% endif %}",
)
"""Links to the pages before and after."""
