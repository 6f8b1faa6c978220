"""A filter or an order that no index serves, by the database's own plan."""

from __future__ import annotations

from collections.abc import Iterator

from django_pro.core.observed import PlanFact
from django_pro.facts.observations import Observations
from django_pro.rules import index_migration
from django_pro.rules.rule import Claim, Rule, own_model
from django_pro.rules.wording import place_text

GAIN = 10.0
"""How many times cheaper the plan has to become."""


def check(observations: Observations) -> Iterator[Claim]:
    found: dict[tuple[str, tuple[str, ...]], list[PlanFact]] = {}
    for plan in observations.plans:
        scanned = "Seq Scan" in plan.scan and "Seq Scan" not in plan.scan_after
        cheaper = plan.cost_after * GAIN <= plan.cost
        if scanned and cheaper and observations.is_ours(plan.frame.path):
            found.setdefault((plan.table, plan.fields), []).append(plan)
    lacking: dict[str, list[tuple[str, ...]]] = {}
    for plans in found.values():
        lacking.setdefault(plans[0].model, []).append(plans[0].fields)
    for plans in found.values():
        plan = plans[0]
        fields = ", ".join(f'"{name}"' for name in plan.fields)
        where = place_text(observations, plan.frame)
        verb = "filters" if plan.purpose == "filter" else "orders"
        yield Claim(
            place=plan.frame,
            seen=tuple(
                (observations.endpoint[each.endpoint], request)
                for each in plans
                for request in observations.requests
                if (request.endpoint, request.method, request.role, request.url)
                == (each.endpoint, each.method, each.role, each.url)
            ),
            message=(
                f"PostgreSQL reads all {plan.rows} rows where the query {verb} "
                f"{own_model(plan.model)} by {', '.join(plan.fields)}: cost {plan.cost:.0f}, "
                f"{plan.cost_after:.0f} with an index. {where}. Add the index."
            ),
            plan=f"indexes = [models.Index(fields=[{fields}])] in {own_model(plan.model)}.Meta",
            kind="plan",
            scales=(plan.rows,),
            queries=(1,),
            sql=plan.sql,
            subject=plan.table,
            edit=index_migration.mend(observations, plan.model, lacking[plan.model]),
        )


RULE = Rule(code="Q206", severity="warning", check=check, spares_queries=False)
