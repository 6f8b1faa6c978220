import yaml
from django import forms

from .models import Bed

MAX_BEDS = 100


class PlanError(Exception):
    pass


class BedForm(forms.ModelForm):
    class Meta:
        model = Bed
        fields = ["plant", "rows"]


def read_plan(text):
    """The beds of a plan: a list of mappings with a plant and a number of rows."""
    try:
        plan = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        raise PlanError("The plan is not valid YAML.")
    if not isinstance(plan, list) or not all(isinstance(item, dict) for item in plan):
        raise PlanError("The plan must be a list of beds.")
    if len(plan) > MAX_BEDS:
        raise PlanError("The plan has too many beds.")
    return plan


def build_beds(gardener, plan):
    beds = []
    for number, item in enumerate(plan, start=1):
        data = {key: value for key, value in item.items() if isinstance(value, (str, int))}
        form = BedForm(data, instance=Bed(gardener=gardener))
        if not form.is_valid():
            raise PlanError(f"Bed {number} is not valid.")
        beds.append(form.save(commit=False))
    return beds
