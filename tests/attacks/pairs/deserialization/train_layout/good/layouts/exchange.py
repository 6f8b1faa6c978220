import yaml

LONGEST = 100_000


class PlanError(ValueError):
    pass


def dumps(plan):
    return yaml.safe_dump(plan, sort_keys=True, allow_unicode=True)


def loads(text):
    if len(text) > LONGEST:
        raise PlanError("The plan is too long.")
    try:
        plan = yaml.load(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, RecursionError):
        raise PlanError("The plan is no YAML.") from None
    if not isinstance(plan, dict) or not isinstance(plan.get("tracks"), list):
        raise PlanError("A plan has tracks.")
    tracks = [t for t in plan["tracks"] if isinstance(t, str)]
    return {"scale": str(plan.get("scale", "H0")), "tracks": tracks}
