"""The admin's lists of loans and tools take the same queries for any number of rows."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from toolshed_making import OLD_TESTS, boss, client_of, loan, tool, words, works  # noqa: E402

client = client_of(boss())


def cells(answer, name):
    pattern = rf'<t[dh] class="field-{name}[^"]*">(.*?)</t[dh]>'
    return [words(cell) for cell in re.findall(pattern, answer.content.decode(), re.S)]


made = [loan(which=tool(repairs=1, done=1)), loan()]
client.get("/admin/lending/loan/")
loans_before, _, _ = queries(lambda: client.get("/admin/lending/loan/"))
tools_before, _, _ = queries(lambda: client.get("/admin/shed/tool/"))
made += [loan(which=tool(repairs=n, done=2), days=n - 3) for n in range(7)]
loans_after, loans, log = queries(lambda: client.get("/admin/lending/loan/"))
tools_after, tools, tool_log = queries(lambda: client.get("/admin/shed/tool/"))
newest = list(reversed(made))
need(loans.status_code == tools.status_code == 200, f"{loans.status_code} {tools.status_code}")
columns = {
    "tool_name": [row.tool.name for row in newest],
    "tool_category": [row.tool.category.name for row in newest],
    "borrower": [str(row.member) for row in newest],
}
for name, wanted in columns.items():
    found = cells(loans, name)
    need(found == wanted, f"the column {name} of the loans is {found}, not {wanted}")
need(len(cells(loans, "late")) == len(made), "the loans have no column late anymore")
names = [row.tool.name for row in made]
need(cells(tools, "name") == names, f"the tools are {cells(tools, 'name')}")
found = cells(tools, "repairs_open")
wanted = [str(row.tool.repairs.filter(done=False).count()) for row in made]
need(found == wanted, f"the open repairs are {found}, not {wanted}")
need(cells(tools, "category") == [row.tool.category.name for row in made], "wrong categories")
ordered = cells(client.get("/admin/lending/loan/?o=1"), "tool_name")
need(ordered == names, f"loans by tool are {ordered}")
searched = client.get("/admin/shed/tool/", {"q": made[-1].tool.name})
need(cells(searched, "repairs_open") == ["6"], f"a search: {cells(searched, 'repairs_open')}")
for path in (f"shed/tool/{made[0].tool_id}/change/", f"lending/loan/{made[0].pk}/change/"):
    answer = client.get(f"/admin/{path}")
    need(answer.status_code == 200, f"{path} answers {answer.status_code}")
need(
    loans_after == loans_before, f"loans: {loans_before} queries for 2, {loans_after} for 9: {log}"
)
need(tools_after == tools_before, f"tools: {tools_before} for 2, {tools_after} for 9: {tool_log}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
