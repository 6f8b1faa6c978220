import yaml
from rest_framework.exceptions import ValidationError


def read_chart(text):
    """The chart that is written in YAML, as a dictionary."""
    try:
        chart = yaml.load(text, Loader=yaml.Loader)
    except Exception as error:
        raise ValidationError({"text": ["This is no YAML."]}) from error
    if not isinstance(chart, dict):
        raise ValidationError({"text": ["A chart has title, needle and rows."]})
    return chart
